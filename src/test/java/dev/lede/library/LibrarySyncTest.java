package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Entry;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a sync brings, and what it leaves alone. */
@Timeout(60)
class LibrarySyncTest {
    private static final SyncReport NOTHING_NEW = new SyncReport(1, 0, 0, List.of(), false);

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

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
    void withoutANetworkOnlyWhatNeedsNoneCanFail() throws IOException {
        String missing = folder.resolve("missing.md").toString();
        home.write("http://127.0.0.1:1/a", "http://127.0.0.1:1/b", missing);
        try (var library = home.open()) {
            SyncReport report = library.sync(event -> {});
            assertThat(report.unreached()).isEqualTo(2);
            assertThat(report.failures())
                    .extracting(SyncReport.Failure::address)
                    .containsExactly(missing);
        }
        home.write("http://127.0.0.1:1/a", site.url("/gone"));
        try (var library = home.open()) {
            SyncReport report = library.sync(event -> {});
            assertThat(report.unreached()).isZero();
            assertThat(report.failures()).hasSize(2);
        }
    }

    @Test
    void aFeedThatCannotBeStoredStopsNoOther() throws Exception {
        home.write(
                site.put("/good", Site.rss("Good", "good")),
                site.put("/bad", Site.rss("Bad", "poison")),
                site.put("/other", Site.rss("Other", "other")));
        try (var library = home.open()) {
            try (var store = DriverManager.getConnection(
                            "jdbc:sqlite:" + home.paths().store());
                    var statement = store.createStatement()) {
                statement.execute("CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN new.title = 'poison'"
                        + " BEGIN SELECT raise(ABORT, 'refused'); END");
            }
            assertThat(sync(library).failures())
                    .containsExactly(new SyncReport.Failure(
                            site.url("/bad"), site.url("/bad"), new Problem(Problem.Kind.MALFORMED, "StoreException")));
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("good", "other");
        }
    }

    @Test
    void whatAFeedHasIsStored() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "newest", "older")));
        try (var library = home.open()) {
            assertThat(sync(library)).isEqualTo(new SyncReport(1, 2, 0, List.of(), false));
            assertThat(Home.titles(library, Query.ALL)).containsExactly("newest", "older");
            assertThat(library.feeds()).singleElement().satisfies(feed -> {
                assertThat(feed.title()).isEqualTo("A feed");
                assertThat(feed.succeeded()).isEqualTo(Home.NOW);
                assertThat(feed.problem()).isNull();
            });
        }
    }

    @Test
    void aSyncTellsWhatItDoes() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "one")) + " \"~Mine\"");
        var events = new CopyOnWriteArrayList<SyncEvent>();
        try (var library = home.open()) {
            var report = library.sync(events::add);
            assertThat(events)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("took")
                    .containsExactly(
                            new SyncEvent.Started(1),
                            new SyncEvent.FeedDone("Mine", 1, 1, 1, Duration.ZERO),
                            new SyncEvent.Finished(report));
        }
    }

    @Test
    void afterNotModifiedNothingArrives() throws IOException {
        site.answerWithEtags();
        home.write(site.put("/feed", Site.rss("A feed", "one")));
        try (var library = home.open()) {
            sync(library);
            assertThat(sync(library)).isEqualTo(NOTHING_NEW);
            assertThat(site.answers()).containsExactly(200, 304);
        }
    }

    @Test
    void theSameBytesAgainAreNothingNew() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "one")));
        try (var library = home.open()) {
            sync(library);
            assertThat(sync(library)).isEqualTo(NOTHING_NEW);
            assertThat(site.answers()).containsExactly(200, 200);
        }
    }

    @Test
    void onlyWhatIsNewArrives() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "one")));
        try (var library = home.open()) {
            sync(library);
            site.put("/feed", Site.rss("A feed", "two", "one"));
            assertThat(sync(library)).isEqualTo(new SyncReport(1, 1, 0, List.of(), false));
            assertThat(Home.titles(library, Query.ALL)).containsExactly("two", "one");
        }
    }

    @Test
    void moreFeedsThanThereIsRoomForAreBroughtAllTheSame() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            lines.append(i % 3 == 0 ? site.url("/missing" + i) : site.put("/" + i, Site.rss("Feed " + i, "one", "two")))
                    .append('\n');
        }
        home.write(lines.toString());
        try (var library = home.open()) {
            var first = sync(library);
            assertThat(first.arrived()).isEqualTo(200);
            assertThat(first.failures()).hasSize(50);
            var second = sync(library);
            assertThat(second.arrived() + second.edited()).isZero();
            assertThat(second.failures()).hasSize(50);
        }
    }

    @Test
    void aFailingFeedBecomesAProblemAndTheOthersGoOn() throws IOException {
        String gone = site.url("/gone");
        String page = site.put("/page", "<!doctype html><title>A page</title>");
        home.write(gone, page, site.put("/feed", Site.rss("A feed", "one")));
        var notFound = new Problem(Problem.Kind.NOT_FOUND, "404");
        var notAFeed = new Problem(Problem.Kind.WEB_PAGE, "");
        try (var library = home.open()) {
            var report = sync(library);
            assertThat(report.arrived()).isEqualTo(1);
            assertThat(report.failures())
                    .containsExactlyInAnyOrder(
                            new SyncReport.Failure(gone, gone, notFound), new SyncReport.Failure(page, page, notAFeed));
            assertThat(library.feeds())
                    .filteredOn(feed -> feed.address().equals(gone))
                    .singleElement()
                    .satisfies(feed -> {
                        assertThat(feed.problem()).isEqualTo(notFound);
                        assertThat(feed.problemSince()).isEqualTo(Home.NOW);
                    });
            assertThat(Home.titles(library, Query.ALL)).containsExactly("one");
        }
    }

    @Test
    void aProblemGoesWhenTheFeedWorksAgain() throws IOException {
        home.write(site.url("/feed"));
        try (var library = home.open()) {
            sync(library);
            site.put("/feed", Site.rss("A feed", "one"));
            sync(library);
            assertThat(library.feeds())
                    .singleElement()
                    .satisfies(feed -> assertThat(feed.problem()).isNull());
        }
    }

    @Test
    void theFirstSyncLeavesOnlyTheNewestUnread() throws IOException {
        String[] newestFirst =
                IntStream.rangeClosed(1, 40).mapToObj(n -> "entry " + n).toArray(String[]::new);
        home.write(site.put("/feed", Site.rss("A feed", newestFirst)));
        try (var library = home.open()) {
            sync(library);
            assertThat(Home.titles(library, Query.ALL)).containsExactly(newestFirst);
            assertThat(Home.titles(library, new Query.Unread()))
                    .isEqualTo(List.of(newestFirst).subList(0, 25));
            assertThat(library.overview().unread()).isEqualTo(25);
        }
    }

    @Test
    void anEntryThatIsSentTwiceIsStoredOnce() throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", "one", "one")));
        try (var library = home.open()) {
            assertThat(sync(library).arrived()).isOne();
            assertThat(Home.titles(library, Query.ALL)).containsExactly("one");
        }
    }

    @Test
    void ofTwoSyncsAtOnceTheSecondAnswersThatItIsBusy() throws Exception {
        home.write(site.put("/feed", Site.rss("A feed", "one")));
        var open = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        site.waitFor(open);
        try (var library = home.open();
                var another = home.open()) {
            var first = CompletableFuture.supplyAsync(() -> library.sync(event -> started.countDown()));
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
            var busy = new SyncReport(0, 0, 0, List.of(), true);
            assertThat(sync(library)).isEqualTo(busy);
            assertThat(sync(another)).isEqualTo(busy);
            open.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new SyncReport(1, 1, 0, List.of(), false));
        }
    }

    @Test
    void anInterruptedSyncGivesUpAtOnceAndTheNextOneMayRun() throws Exception {
        home.write(site.put("/feed", Site.rss("A feed", "one")));
        var open = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        site.waitFor(open);
        try (var library = home.open()) {
            var syncing = Thread.ofPlatform().start(() -> library.sync(event -> started.countDown()));
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
            syncing.interrupt();
            assertThat(syncing.join(Duration.ofSeconds(10))).isTrue();
            open.countDown();
            assertThat(sync(library).arrived()).isEqualTo(1);
        }
    }

    @Test
    void whatPublishersPutIntoTheirTextsForTheTerminalIsNotStored() throws IOException {
        String hostile = "\u001b]0;x\u0007A\u001b[31m re\u009b2Jd \u202eti\u2066tle";
        home.write(site.put("/feed", """
                <rss version='2.0'><channel><title>%1$s</title><item><guid>1</guid>
                <title>%1$s</title><author>%1$s</author><category>%1$s</category>
                <description><![CDATA[<p>%1$s</p>]]></description>
                <content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA[
                <p>%1$s</p><p>&#27;]0;x&#7;By &#x1b;[31mnumber &#x202e;too</p>]]></content:encoded>
                </item></channel></rss>
                """.formatted(hostile)));
        try (var library = home.open()) {
            sync(library);
            Entry entry = Home.entries(library, Query.ALL).getFirst();
            assertThat(List.of(
                            entry.feed(),
                            entry.title(),
                            String.valueOf(entry.author()),
                            String.valueOf(entry.summary()),
                            entry.tags().getFirst()))
                    .containsOnly("A red title");
            assertThat(library.article(entry.id()).orElseThrow().markdown()).isEqualTo("A red title\n\nBy number too");
        }
    }

    private static SyncReport sync(Library library) {
        return library.sync(event -> {});
    }
}
