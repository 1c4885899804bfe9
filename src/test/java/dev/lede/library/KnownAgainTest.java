package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article.Version;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.query.Query;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry stays the same whatever its publisher changes about it, and two stay two. */
class KnownAgainTest {
    private static final String SITE = "https://example.org/";

    @TempDir
    private Path folder;

    private Site site;
    private StoredLibrary library;

    @BeforeEach
    void follow() throws IOException {
        site = new Site();
        var home = Home.in(folder);
        home.write(site.url("/feed"));
        library = home.open();
    }

    @AfterEach
    void close() {
        library.close();
        site.close();
    }

    @Test
    void aNewTitleKeepsTheEntryAndItsEarlierText() {
        publish(item("1", SITE + "a", "Before", "old text"));
        markAllReadAndStarred();
        publish(item("1", SITE + "a", "After", "new text"));

        assertKept("After");
        assertThat(versions("After")).containsExactly(new Version(Home.NOW, "Before", SITE + "a", "old text"));
    }

    @Test
    void ofManyEditsTheLastFiveEarlierTextsAreKept() {
        IntStream.rangeClosed(0, 8).forEach(i -> publish(item("1", SITE + "a", "Title " + i, "")));

        assertThat(versions("Title 8"))
                .extracting(Version::title)
                .containsExactly("Title 7", "Title 6", "Title 5", "Title 4", "Title 3");
    }

    @Test
    void aLongEarlierTextIsCut() {
        publish(item("1", SITE + "a", "A", "开".repeat(400_000)));
        publish(item("1", SITE + "a", "A", "short"));

        assertThat(versions("A").getFirst().markdown()).hasSize(300_000);
    }

    @Test
    void aNewLinkKeepsTheEntry() {
        publish(item("1", SITE + "a", "A", ""));
        markAllReadAndStarred();
        publish(item("1", SITE + "b", "A", ""));

        assertKept("A");
        assertThat(entries().getFirst().url()).isEqualTo(SITE + "b");
    }

    @Test
    void guidsThatChangeWithEveryFetchBringNothingTwice() {
        publish(item("rand=1", SITE + "a", "A", ""), item("rand=2", SITE + "b", "B", ""));
        markAllReadAndStarred();
        publish(item("rand=3", SITE + "a", "A", ""), item("rand=4", SITE + "b", "B", ""));
        publish(item("rand=5", SITE + "a", "A", ""), item("rand=6", SITE + "b", "B, edited", ""));

        assertKept("A", "B, edited");
    }

    @Test
    void guidsThatAreAddressesMayChangeTheirSchemeHostAndTracking() {
        publish(item("http://www.example.org/?p=1", SITE + "a", "A", ""));
        markAllReadAndStarred();
        publish(item("https://example.org/?p=1", SITE + "moved", "A moved", ""));
        publish(item("https://example.org/?p=1&amp;utm_source=rss", SITE + "again", "A again", ""));

        assertKept("A again");
    }

    @Test
    void aSiteThatMovesWithNewGuidsAndLinksKeepsWhatWasRead() {
        publish(dated("g1", SITE + "?p=1", "A", 1), dated("g2", SITE + "?p=2", "B", 2));
        markAllReadAndStarred();
        publish(dated("h1", "https://new.example.net/a/", "A", 1), dated("h2", "https://new.example.net/b/", "B", 2));

        assertKept("B", "A");
    }

    @Test
    void aGuidThatIsSharedOnlyLaterLeavesTheFirstEntryWhatItWas() {
        publish(item("same", SITE + "a", "A", ""));
        markAllReadAndStarred();
        var report = publish(item("same", SITE + "b", "B", ""), item("same", SITE + "a", "A", ""));

        assertThat(report.arrived()).isEqualTo(1);
        assertThat(titles(new Query.Starred())).containsExactly("A");
        assertThat(titles(new Query.Unread())).containsExactly("B");
    }

    @Test
    void aFeedThatSendsOnlyTheLatestUnderOneGuidLosesNothing() {
        publish(dated("same", SITE + "a", "A", 1));
        publish(dated("same", SITE + "b", "B", 2));
        publish(dated("same", SITE + "c", "C", 3));
        publish(dated("same", SITE + "c", "C", 3), dated("same", SITE + "b", "B", 2));

        assertThat(titles(Query.ALL)).containsExactly("C", "B", "A");
    }

    @Test
    void aGuidThatIsAnothersAndALinkStopsNoSync() {
        publish(dated("X", SITE + "a", "A", 1));
        var report = publish(dated("X", SITE + "b", "B", 2), dated("X " + SITE + "b", SITE + "c", "C", 3));
        publish(dated("X", SITE + "b", "B", 2), dated("X " + SITE + "b", SITE + "c", "C", 3));

        assertThat(report.failures()).isEmpty();
        assertThat(titles(Query.ALL)).containsExactly("C", "B", "A");
    }

    @Test
    void thisWeeksRoundupIsNotAnEditOfLastWeeks() {
        publish(dated("1", SITE + "roundup", "Weekly roundup", 1), dated("2", SITE + "b", "B", 2));
        publish(dated("3", SITE + "roundup", "Weekly roundup", 8), dated("2", SITE + "b", "B", 2));

        assertThat(titles(Query.ALL)).containsExactly("Weekly roundup", "B", "Weekly roundup");
    }

    @Test
    void aFeedThatSendsOnlyTheLatestOfOnePageLosesNothing() {
        publish(item("1", SITE + "podcast", "Episode 1", ""));
        publish(item("2", SITE + "podcast", "Episode 2", ""));

        assertThat(titles(Query.ALL)).containsExactly("Episode 2", "Episode 1");
    }

    @Test
    void twoEntriesOfOneDocumentWithOneLinkStayTwo() {
        publish(item("1", SITE + "a", "One", ""));
        publish(item("2", SITE + "a", "Two", ""), item("1", SITE + "a", "One", ""));
        publish(item("3", SITE + "a", "Two", ""), item("2", SITE + "a", "Two", ""), item("1", SITE + "a", "One", ""));

        assertThat(titles(Query.ALL)).containsExactly("Two", "Two", "One");
    }

    @Test
    void aLinkblogThatLinksSomewhereAgainHasSomethingNew() {
        publish(dated("1", SITE + "a", "Look", 1), dated("2", SITE + "b", "Other", 2));
        publish(dated("3", SITE + "a", "Look again", 3), dated("2", SITE + "b", "Other", 2));

        assertThat(titles(Query.ALL)).containsExactly("Look again", "Other", "Look");
    }

    @Test
    void entriesThatAllLinkHomeAreToldApartByTheirGuids() {
        publish(item("1", SITE, "", "one"), item("2", SITE, "", "two"));
        publish(item("3", SITE, "", "three"), item("2", SITE, "", "two"));

        assertThat(entries()).hasSize(3);
    }

    @Test
    void theSameEntryInTwoFeedsIsTwoEntriesThatAreReadTogether() throws IOException {
        Home.in(folder).write(site.url("/feed"), site.url("/other"));
        site.put("/other", rss(item("1", SITE + "a", "A", "")));
        publish(item("1", SITE + "a", "A", ""));
        library.change(List.of(entries().getFirst().id()), new Change.Read(true));

        assertThat(entries()).hasSize(2);
        assertThat(titles(new Query.Unread())).isEmpty();
    }

    /** The entries read and starred before are all there is, under these titles, newest first. */
    private void assertKept(String... titles) {
        assertThat(titles(Query.ALL)).containsExactly(titles);
        assertThat(titles(new Query.Starred())).containsExactly(titles);
        assertThat(titles(new Query.Unread())).isEmpty();
    }

    private void markAllReadAndStarred() {
        for (Entry entry : entries()) {
            library.change(List.of(entry.id()), new Change.Starred(true));
            library.change(List.of(entry.id()), new Change.Read(true));
        }
    }

    private List<Version> versions(String title) {
        return entries().stream()
                .filter(entry -> entry.title().equals(title))
                .flatMap(entry -> library.article(entry.id()).stream())
                .flatMap(article -> article.versions().stream())
                .toList();
    }

    private List<Entry> entries() {
        return Home.entries(library, Query.ALL);
    }

    private List<String> titles(Query query) {
        return Home.titles(library, query);
    }

    private SyncReport publish(String... items) {
        site.put("/feed", rss(items));
        return library.sync(event -> {});
    }

    private static String rss(String... items) {
        return "<rss version='2.0'><channel><title>A feed</title><link>" + SITE + "</link>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String guid, String link, String title, String text) {
        return "<item><guid isPermaLink='false'>%s</guid><link>%s</link><title>%s</title><description>%s</description></item>"
                .formatted(guid, link, title, text);
    }

    private static String dated(String guid, String link, String title, int day) {
        return item(guid, link, title, "")
                .replace("</item>", "<pubDate>0%d Feb 2026 10:00:00 GMT</pubDate></item>".formatted(day));
    }
}
