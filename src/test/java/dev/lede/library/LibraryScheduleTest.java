package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Feed;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which feeds are asked when, and which are left alone. */
@Timeout(60)
class LibraryScheduleTest {
    @TempDir
    private Path folder;

    private Home home;
    private Site site;
    private Instant now = Home.NOW;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void aPersonsSyncAsksAgainAndTheBackgroundWaitsUntilItIsDue() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "one")));

        assertThat(asked()).isEqualTo(1);
        assertThat(asked()).isEqualTo(1);
        assertThat(askedInBackground()).isZero();
        later(Duration.ofHours(25));
        assertThat(askedInBackground()).isEqualTo(1);
    }

    @Test
    void whatWasJustAddedIsDueEvenWhereNothingIsAskedInTheBackground() {
        String feed = site.put("/feed", Site.rss("A feed", "one"));
        try (var library = home.open(now, Duration.ZERO)) {
            library.add(feed, List.of(), false);
            assertThat(library.syncDue()).isTrue();
        }
    }

    @Test
    void aFeedIsDueHalfAsLongAfterwardsAsItsNewestEntriesAreApart() throws IOException {
        var rss = new StringBuilder("<rss version='2.0'><channel><title>A feed</title>");
        for (int i = 1; i <= 20; i++) {
            rss.append("<item><guid>%1$s</guid><pubDate>%1$s</pubDate></item>"
                    .formatted(now.minus(Duration.ofHours(6L * i))));
        }
        home.write(site.put("/feed", rss + "</channel></rss>"));
        asked();

        assertThat(due()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aFeedIsAskedBetweenFourTimesAnHourAndOnceADay() throws IOException {
        home.write(site.put("/busy", Site.rss("Busy", "one", "two")), site.put("/silent", """
                <rss version='2.0'><channel><title>Silent</title>
                <item><guid>1</guid><pubDate>Thu, 13 Feb 2020 12:00:00 GMT</pubDate></item></channel></rss>
                """));
        asked();
        try (var library = home.open(now)) {
            assertThat(library.feeds().stream().map(this::dueAfter))
                    .containsExactly(Duration.ofMinutes(15), Duration.ofDays(1));
        }
    }

    @Test
    void aServerMaySayHowLongItsAnswerStaysGood() throws IOException {
        site.header("Cache-Control", "max-age=7200");
        home.write(site.put("/feed", Site.rss("A feed", "one", "two")));
        asked();

        assertThat(due()).isEqualTo(Duration.ofHours(2));
        site.header("Cache-Control", "max-age=31536000");
        asked();
        assertThat(due()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aFeedThatSaysHowOftenItChangesIsNotAskedMoreOften() throws IOException {
        site.answerWithEtags();
        String feed = "<rss version='2.0'><channel><title>A feed</title><ttl>180</ttl>"
                + "<item><guid>1</guid></item></channel></rss>";
        home.write(site.put("/feed", feed));
        asked();
        assertThat(due()).isEqualTo(Duration.ofHours(3));

        asked();
        assertThat(site.answers()).containsExactly(200, 304);
        assertThat(due()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anIntervalOnTheLineHoldsForThePersonToo() throws IOException {
        site.header("Cache-Control", "max-age=7200");
        home.write(site.put("/feed", Site.rss("A feed", "one")) + " every=6h");

        assertThat(asked()).isEqualTo(1);
        later(Duration.ofHours(5));
        assertThat(asked()).isZero();
        later(Duration.ofHours(1));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aLineThatIsChangedIsAskedAgain() throws IOException {
        String address = site.put("/feed", Site.rss("A feed", "one"));
        home.write(address + " every=6h");
        asked();
        home.write(address + " every=1h");

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void oneFailureDoesNotKeepAPersonFromAskingAgainMoreOfThemDo() throws IOException {
        home.write(site.url("/gone"), site.put("/feed", Site.rss("A feed", "one")));

        assertThat(asked()).isEqualTo(2);
        assertThat(asked()).isEqualTo(2);
        assertThat(asked()).isEqualTo(1);
        later(Duration.ofMinutes(3));
        assertThat(asked()).isEqualTo(1);
        later(Duration.ofMinutes(4));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aFeedThatFailsForWeeksIsAskedOnceADay() throws IOException {
        home.write(site.url("/gone"));
        for (int i = 0; i < 20; i++) {
            asked();
            later(Duration.ofHours(30));
        }
        asked();

        later(Duration.ofHours(19));
        assertThat(asked()).isZero();
        later(Duration.ofHours(10));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void withoutANetworkNoFeedIsBlamed() throws IOException {
        home.write(
                "http://127.0.0.1:1/a",
                "http://127.0.0.1:1/b",
                folder.resolve("missing.md").toString());
        asked();
        asked();

        assertThat(asked()).isEqualTo(3);
        home.write("http://127.0.0.1:1/a", site.put("/feed", Site.rss("A feed", "one")));
        asked();
        asked();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aFeedThatHasEndedIsNotAskedUntilItIsAddedAgain() throws IOException {
        String address = site.url("/feed");
        site.answer("/feed", 410);
        home.write(address);

        assertThat(asked()).isEqualTo(1);
        later(Duration.ofDays(30));
        assertThat(asked()).isZero();
        assertThat(askedInBackground()).isZero();
        try (var library = home.open(now)) {
            assertThat(library.feeds().getFirst().problem()).isEqualTo(new Problem(Problem.Kind.GONE, "410"));
            library.add(address, List.of(), false);
        }
        site.put("/feed", Site.rss("A feed", "one"));
        assertThat(asked()).isEqualTo(1);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void changingItsLineAsksAFeedThatHadEnded() throws IOException {
        site.answer("/feed", 410);
        home.write(site.url("/feed"));
        asked();
        assertThat(asked()).isZero();
        home.write(site.url("/feed") + " tag");

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aPublisherThatWantsToBeLeftAloneIs() throws IOException {
        site.header("Retry-After", "600");
        site.answer("/feed", 429);
        home.write(site.url("/feed"));

        assertThat(asked()).isEqualTo(1);
        later(Duration.ofMinutes(9));
        assertThat(asked()).isZero();
        home.write(site.url("/feed") + " tag");
        assertThat(asked()).isZero();
        later(Duration.ofMinutes(1));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whereAFeedMovedForGoodIsRememberedAndItsLineStays() throws IOException {
        site.redirect("/old", 301, site.put("/new", Site.rss("A feed", "one")));
        home.write(site.url("/old"));
        asked();
        asked();

        assertThat(site.paths()).containsExactly("/old", "/new", "/new");
        try (var library = home.open(now)) {
            assertThat(library.feeds()).extracting(Feed::movedTo).containsExactly(site.url("/new"));
            assertThat(library.feeds()).extracting(Feed::address).containsExactly(site.url("/old"));
        }
        assertThat(home.feedsFile()).isEqualTo(site.url("/old") + "\n");
    }

    @Test
    void whereAFeedMovedToIsForgottenWhenNothingIsThere() throws IOException {
        site.redirect("/old", 301, site.put("/new", Site.rss("A feed", "one")));
        home.write(site.url("/old"));
        asked();
        site.answer("/new", 404);
        asked();
        site.put("/old", Site.rss("A feed", "two", "one"));
        asked();

        assertThat(site.paths()).containsExactly("/old", "/new", "/new", "/old");
        try (var library = home.open(now)) {
            assertThat(Home.titles(library, Query.ALL)).contains("two");
        }
    }

    @Test
    void whereAFeedMovedToIsForgottenWithTheFeed() throws IOException {
        site.redirect("/old", 301, site.put("/new", Site.rss("A feed", "one")));
        home.write(site.url("/old"));
        asked();
        try (var library = home.open(now)) {
            library.change(List.of(Home.entries(library, Query.ALL).getFirst().id()), new Change.Starred(true));
            library.remove(site.url("/old"));
        }
        home.write(site.url("/old"));
        asked();

        assertThat(site.paths()).containsExactly("/old", "/new", "/old", "/new");
    }

    @Test
    void aTemporaryRedirectIsNoMove() throws IOException {
        site.redirect("/old", 302, site.put("/new", Site.rss("A feed", "one")));
        home.write(site.url("/old"));
        asked();
        asked();

        assertThat(site.paths()).containsExactly("/old", "/new", "/old", "/new");
    }

    @Test
    void filesAreLookedAtWhateverTheirLineSays() throws IOException {
        Path file = folder.resolve("page.md");
        Files.writeString(file, "# One\n");
        home.write(file + " every=1d");

        assertThat(asked()).isEqualTo(1);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aPasswordComesFromItsCommandAndIsNeverShown() throws IOException {
        site.wantPassword("me", "secret word");
        String address = site.put("/feed", Site.rss("A feed", "one")).replace("//", "//me@");
        home.write(address + " password-command=\"echo 'secret word'; echo more\"");

        try (var library = home.open(now)) {
            assertThat(library.sync(event -> {}).failures()).isEmpty();
            assertThat(library.feeds().getFirst().shownAddress()).isEqualTo(site.url("/feed"));
            assertThat(Home.entries(library, Query.ALL).getFirst().feedUrl()).isEqualTo(site.url("/feed"));
        }
    }

    @Test
    void aPasswordsCommandHasThePersonsEnvironment() throws IOException {
        site.wantPassword("me", "secret");
        String address = site.put("/feed", Site.rss("A feed", "one")).replace("//", "//me@");
        home.write(address + " password-command=\"echo $LEDE_SECRET\"");

        try (var library = home.open(now, Map.of("LEDE_SECRET", "secret"))) {
            assertThat(library.sync(event -> {}).failures()).isEmpty();
        }
    }

    @Test
    void aCommandThatPrintsNoPasswordIsTold() throws IOException {
        home.write(site.url("/feed") + " password-command=false");

        try (var library = home.open(now)) {
            assertThat(library.sync(event -> {}).failures())
                    .extracting(SyncReport.Failure::problem)
                    .containsExactly(new Problem(Problem.Kind.PASSWORD, "1"));
        }
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void aFeedWithAPasswordAndNoTitleIsShownWithoutIt() throws IOException {
        home.write(site.url("/gone").replace("//", "//me:secret@"));

        try (var library = home.open(now)) {
            var failure = library.sync(event -> {}).failures().getFirst();
            assertThat(failure.address()).isEqualTo(site.url("/gone"));
            assertThat(failure.title()).isEqualTo(site.url("/gone"));
            assertThat(Home.shown(library)).containsExactly(site.url("/gone"));
        }
    }

    @Test
    void entriesOfTheLastFourWeeksAreCounted() throws IOException {
        home.write(site.put("/feed", """
                <rss version='2.0'><channel><title>A feed</title>
                <item><guid>1</guid><pubDate>Sun, 22 Feb 2026 12:00:00 GMT</pubDate></item>
                <item><guid>2</guid><pubDate>Sun, 25 Jan 2026 12:00:00 GMT</pubDate></item></channel></rss>
                """));
        asked();
        try (var library = home.open(now)) {
            Feed feed = library.feeds().getFirst();
            assertThat(library.entriesInFourWeeks()).isEqualTo(Map.of(feed.id(), 1L));
            assertThat(feed.succeeded()).isEqualTo(now);
        }
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private int asked() {
        try (var library = home.open(now)) {
            return library.sync(event -> {}).feeds();
        }
    }

    private int askedInBackground() {
        try (var library = home.open(now)) {
            int feeds = library.syncDue() ? library.syncWhatIsDue(event -> {}).feeds() : 0;
            return feeds;
        }
    }

    private Duration due() {
        try (var library = home.open(now)) {
            return dueAfter(library.feeds().getFirst());
        }
    }

    private Duration dueAfter(Feed feed) {
        return feed.due() == null ? Duration.ZERO : Duration.between(now, feed.due());
    }
}
