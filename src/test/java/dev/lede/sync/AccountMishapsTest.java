package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.fetch.Limits;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round in which a server is slow, has had enough, or has other contents than before. */
class AccountMishapsTest extends AccountTesting {
    @ParameterizedTest
    @EnumSource
    void aListThatNeverEndsIsGivenUpAndNothingFollowsFromIt(Dialect dialect) throws Exception {
        Limits impatient = new Limits(1_000_000, 0, Duration.ofSeconds(2), Duration.ofSeconds(2), 2, 2);
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server, impatient)) {
            server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);
            server.slowness(Duration.ofSeconds(5));
            server.plan("items/ids", Fault.SLOW);

            assertThat(lede.sync())
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.TIMEOUT));
            assertThat(lede.all()).hasSize(1).allMatch(Entry::unread);
            synced(lede);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedToWaitKeepsWhatHasComeAndGoesOnThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
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
            synced(lede);
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
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            server.state.read(one, true);
            synced(lede);

            server.state.edit(one, "It was otherwise");
            synced(lede);
            synced(lede);

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
                var lede = lede(server)) {
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
                var lede = lede(server)) {
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
