package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.fetch.Limits;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round in which a server is slow, has had enough, or has other contents than before. */
@Timeout(120)
class AccountMishapsTest {
    @TempDir
    Path folder;

    private AccountFixture lede(GreaderDouble server, Limits limits) {
        return new AccountFixture(folder.resolve("lede.db"), server, 0, limits);
    }

    @ParameterizedTest
    @EnumSource
    void aListThatNeverEndsIsGivenUpAndNothingFollowsFromIt(Dialect dialect) throws Exception {
        Limits impatient = new Limits(1_000_000, 0, Duration.ofSeconds(2), Duration.ofSeconds(2), 2, 2);
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server, impatient)) {
            server.state.arrive(server.state.follow("News", ""), "One");
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);
            server.slowness(Duration.ofSeconds(5));
            server.plan("items/ids", Fault.SLOW);

            assertThat(lede.sync())
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.TIMEOUT));
            assertThat(lede.all()).hasSize(1).allMatch(Entry::unread);
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedToWaitKeepsWhatHasComeAndGoesOnThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server, Limits.REAL)) {
            String feed = server.state.follow("News", "");
            for (int i = 0; i < 650; i++) {
                server.state.arrive(feed, "Entry " + i);
            }
            for (int batch = 0; batch < 5; batch++) {
                server.before("items/contents", () -> {});
            }
            server.plan("items/contents", Fault.LIMITED);

            assertThat(lede.sync())
                    .isEqualTo(new Outcome.Failed(
                            new Problem(Problem.Kind.RATE_LIMITED, "120 s"), Duration.ofSeconds(120)));
            assertThat(lede.all()).hasSize(500).allMatch(Entry::unread);

            server.forgetRequests();
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);
            assertThat(lede.all()).hasSize(650);
            assertThat(server.requests())
                    .filteredOn("stream/items/contents"::equals)
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsEditedThereIsEditedHereAndStaysRead(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server, Limits.REAL)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            server.state.read(one, true);
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);

            server.state.edit(one, "It was otherwise");
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);
            assertThat(lede.sync()).isInstanceOf(Outcome.Synced.class);

            Entry entry = lede.titled("One");
            assertThat(lede.entries.article(entry.id()).orElseThrow().markdown())
                    .contains("It was otherwise");
            assertThat(entry.unread()).isFalse();
        }
    }

    /** As an old FreshRSS does of a feed that is shown nowhere but in itself. */
    @Test
    void whatIsListedAndNotGivenCostsNothingAndComesOnceItIsGiven() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = new AccountFixture(folder.resolve("lede.db"), server)) {
            server.state.arrive(server.state.follow("News", "Press"), "Loud");
            String hidden = server.state.follow("Hidden", "Press");
            for (int i = 0; i < 120; i++) {
                server.state.arrive(hidden, "Hidden " + i);
            }
            server.state.quieten(hidden, true);
            lede.sync();
            lede.sync();

            server.forgetRequests();
            lede.sync();
            lede.sync();
            assertThat(server.requests())
                    .filteredOn(request -> request.contains("contents"))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(lede.all()).extracting(Entry::title).containsExactly("Loud");

            server.state.quieten(hidden, false);
            lede.sync();
            assertThat(lede.all()).hasSize(121);
        }
    }

    /** So FreshRSS answers where its own store fails. */
    @Test
    void whatIsNotGivenOnceComesLater() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = new AccountFixture(folder.resolve("lede.db"), server)) {
            String news = server.state.follow("News", "Press");
            server.state.arrive(news, "Late");
            server.before("items/contents", () -> server.state.quieten(news, true));
            lede.sync();
            server.state.quieten(news, false);
            assertThat(lede.all()).isEmpty();

            for (int rounds = 2; rounds <= 16; rounds++) {
                lede.sync();
            }

            assertThat(lede.all()).extracting(Entry::title).containsExactly("Late");
        }
    }
}
