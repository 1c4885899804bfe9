package dev.lede.store;

import static dev.lede.store.StoreFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.FilesRead;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryStoreTest {
    private static final String FEED = "https://example.org/feed";
    private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private StoreFixture store;

    @BeforeEach
    void open() {
        store = new StoreFixture(folder);
        store.follow(FEED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatHasNotChangedIsNotStoredAgain() {
        NewEntry one = entry("1", "One", "2025-01-01T00:00:00Z", "go");

        assertThat(store.arrive(FEED, one, one)).isEqualTo(new Saved(store.feed(FEED), 1, 0));
        assertThat(store.arrive(FEED, one)).isEqualTo(new Saved(store.feed(FEED), 0, 0));
    }

    @Test
    void whatHasNotChangedCostsNoWriteInADocumentThatHas() {
        NewEntry one = entry("1", "One", "2025-01-01T00:00:00Z", "go");
        NewEntry undated = entry("2", "Two", "text", null, "en", null, List.of("go"));
        store.arrive(FEED, one, undated);
        long ofNothing = changesBy(() -> store.arrive(FEED));

        assertThat(changesBy(() -> store.arrive(FEED, undated, one))).isEqualTo(ofNothing);
        assertThat(changesBy(() -> store.arrive(FEED, one, entry("3", "Three", "2025-01-03T00:00:00Z"))))
                .isGreaterThan(ofNothing);
    }

    /** How many rows of any table are written. */
    private long changesBy(Runnable work) {
        long before = changes();
        work.run();
        return changes() - before;
    }

    private long changes() {
        return store.database.write("count changes", session -> session.number("SELECT total_changes()"));
    }

    @Test
    void aFileOfTheSameTitleAndDateAsAnotherIsAnother() {
        NewEntry one = entry("a.md", "Notes", "2025-01-01T00:00:00Z");
        store.arrive(FEED, one);
        var changed = new FilesRead(Map.of("b.md", "fingerprint"), Set.of());

        store.entries.save(List.of(new Delivery(
                store.feed(FEED), Delivery.Answer.NOTHING, List.of(one.withGuid("b.md")), List.of(), 0, changed)));

        assertThat(titles(Query.ALL)).containsExactly("Notes", "Notes");
    }

    @Test
    void anEditKeepsWhatThePersonDidAndIsFoundByItsNewWords() {
        store.arrive(FEED, entry("1", "Old words", "2025-01-01T00:00:00Z", "go"));
        Entry before = titled("Old words");
        store.entries.change(List.of(before.id()), new Change.Starred(true));
        store.entries.change(List.of(before.id()), new Change.Read(true));

        store.arrive(FEED, entry("1", "New words", "2025-01-01T00:00:00Z", "java"));

        Entry after = titled("New words");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.starred()).isTrue();
        assertThat(after.unread()).isFalse();
        assertThat(after.tags()).containsExactly("java");
        assertThat(titles(new Query.Words("old"))).isEmpty();
        assertThat(titles(new Query.Words("new words"))).containsExactly("New words");
    }

    @Test
    void anEntryWithoutADateMovesWhenItGetsOne() {
        store.arrive(FEED, entry("1", "One", "text", null, "en", null, List.of("go")));
        store.arrive(FEED, entry("1", "One", "text", NEW_YEAR, "en", null, List.of("go")));

        assertThat(titled("One").place().instant()).isEqualTo(NEW_YEAR);
        assertThat(titles(new Query.Tagged("GO"))).containsExactly("One");
        assertThat(titles(new Query.Words("text"))).containsExactly("One");
        Recount.check(store.database);
    }

    @Test
    void aFeedThatDatesEverythingAnewDoesNotComeToTheTopAgain() {
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));

        assertThat(store.arrive(FEED, entry("1", "One", "2025-02-01T00:00:00Z")).edited())
                .isZero();
    }

    @Test
    void withoutDatesTheFirstIsTheNewest() {
        store.arrive(
                FEED,
                entry("1", "First", "", null, "en", null, List.of()),
                entry("2", "Second", "", null, "en", null, List.of()));

        assertThat(titles(Query.ALL)).containsExactly("First", "Second");
    }

    @Test
    void ofTheFirstSyncOnlyTheNewest25AreUnread() {
        NewEntry[] old = IntStream.range(0, 40)
                .mapToObj(i -> entry("g" + i, "T" + i, NEW_YEAR.plusSeconds(i).toString()))
                .toArray(NewEntry[]::new);
        store.arrive(FEED, old);
        store.arrive(FEED, entry("late", "Late", "2024-01-01T00:00:00Z"));

        assertThat(store.entries.count(new Query.Unread())).isEqualTo(26);
        assertThat(store.entries
                        .nextUnread(Query.ALL, Place.NEWEST, true)
                        .orElseThrow()
                        .title())
                .isEqualTo("T39");
    }

    @Test
    void translationsAreOneRowInThePersonsLanguageAmongThoseThatMatch() {
        store.arrive(
                FEED,
                entry("en", "Open source", "b", NEW_YEAR, "en", "a", List.of("shared")),
                entry("zh", "开源", "b", NEW_YEAR, "zh-CN", "a", List.of("shared")),
                entry("fr", "Libre", "b", NEW_YEAR, "fr", "a", List.of("shared")));

        assertThat(titles(Query.ALL)).containsExactly("开源");
        assertThat(store.entries.rows(Query.ALL)).isEqualTo(1);
        assertThat(store.entries.count(Query.ALL)).isEqualTo(3);
        assertThat(titles(new Query.Words("source"))).containsExactly("Open source");
        assertThat(titled("开源").langs()).containsExactly("en", "fr", "zh-CN");
        assertThat(store.entries.change(List.of(titled("开源").id()), new Change.Read(true)))
                .isEqualTo(3);
    }

    @Test
    void whatIsOlderOrNewerThanARowIsReadAndTakenBackInOneStep() {
        store.arrive(
                FEED,
                entry("1", "One", "2025-01-01T00:00:00Z"),
                entry("2", "Two", "2025-01-02T00:00:00Z"),
                entry("3", "Three", "2025-01-03T00:00:00Z"));
        var two = titled("Two").place();
        long last = store.entries.lastArrival();

        assertThat(store.entries.markReadBeside(Query.ALL, last, two, true)).isEqualTo(1);
        assertThat(titles(new Query.Unread())).containsExactly("Three", "Two");
        assertThat(store.entries.undo()).isEqualTo(1);
        assertThat(store.entries.markReadBeside(new Query.Words("Three"), last, two, false))
                .isEqualTo(1);
        assertThat(titles(new Query.Unread())).containsExactly("Two", "One");
        assertThat(store.entries.markReadBeside(Query.ALL, last, two, false)).isZero();
    }

    @Test
    void everyStepCanBeTakenBackAndRepeatedAlsoAfterARestart() {
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"), entry("2", "Two", "2025-01-02T00:00:00Z"));
        store.entries.change(List.of(titled("One").id()), new Change.Starred(true));
        store.entries.markAllRead(Query.ALL, store.entries.lastArrival());
        store.close();
        store = new StoreFixture(folder);

        assertThat(store.entries.undo()).isEqualTo(2);
        assertThat(store.entries.undo()).isEqualTo(1);
        assertThat(store.entries.undo()).isZero();
        assertThat(store.entries.tally()).isEqualTo(new Tally(2, 2, 2, 0));
        assertThat(store.entries.redo()).isEqualTo(1);
        assertThat(store.entries.redo()).isEqualTo(2);
        assertThat(store.entries.redo()).isZero();
        assertThat(store.entries.tally()).isEqualTo(new Tally(2, 2, 0, 1));
    }

    @Test
    void whatArrivesWhileAllIsMarkedStaysUnread() {
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));
        long seen = store.entries.lastArrival();
        store.arrive(FEED, entry("2", "Two", "2025-01-02T00:00:00Z"));

        assertThat(store.entries.markAllRead(Query.ALL, seen)).isEqualTo(1);
        assertThat(titles(new Query.Unread())).containsExactly("Two");
        assertThat(store.entries.arrivedSince(Query.ALL, seen)).isEqualTo(1);
    }

    @Test
    void whatIsStoredInTheSecondOfTheLookStillArrivedAfterIt() {
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));
        long seen = store.entries.lastArrival();
        store.arrive(FEED, entry("2", "Two", "2024-01-01T00:00:00Z"), entry("3", "Three", "2024-01-02T00:00:00Z"));

        assertThat(store.entries.arrivedSince(Query.ALL, seen)).isEqualTo(2);
        assertThat(store.entries.arrivedSince(Query.ALL, store.entries.lastArrival()))
                .isZero();
    }

    @Test
    void aWholeAddressMeansThatFeedAlone() {
        store.follow(FEED, FEED + "/comments");
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));
        store.arrive(FEED + "/comments", entry("1", "Comment", "2025-01-01T00:00:00Z"));

        assertThat(titles(new Query.InFeed(FEED))).containsExactly("One");
        assertThat(titles(new Query.InFeed(FEED).and(new Query.Words("comment"))))
                .isEmpty();
        assertThat(titles(new Query.InFeed("example"))).hasSize(2);
    }

    @Test
    void newIsWhatArrivedSinceTheReaderWasLeft() {
        store.arrive(FEED, entry("1", "One", "2025-01-02T00:00:00Z"));
        store.entries.leave();
        store.arrive(FEED, entry("2", "Two", "2025-01-01T00:00:00Z"));

        assertThat(titles(new Query.New())).containsExactly("Two");
        assertThat(store.entries.tally().arrived()).isEqualTo(1);
    }

    @Test
    void anArticleComesBackWhole() {
        var sent = new NewEntry(
                "1",
                "Title",
                "Author",
                "https://example.org/1",
                NEW_YEAR,
                "summary",
                "lead",
                "# body",
                "<h1>body</h1>",
                "en",
                null,
                "a.png",
                true,
                List.of("b", "a"),
                List.of(new dev.lede.model.Enclosure("https://example.org/a.mp3", "audio/mpeg", 12L)),
                Map.of("weight", 3, "menu", List.of("main"), "draft", false));
        store.arrive(FEED, sent);
        store.entries.keepPosition(titled("Title").id(), 17);

        var article = store.entries.article(titled("Title").id()).orElseThrow();
        assertThat(article.markdown()).isEqualTo(sent.markdown());
        assertThat(article.html().get()).isEqualTo(sent.html());
        assertThat(article.fields()).isEqualTo(sent.fields());
        assertThat(article.enclosures()).isEqualTo(sent.enclosures());
        assertThat(article.position()).isEqualTo(17);
        assertThat(article.entry().tags()).containsExactly("a", "b");
    }

    @Test
    void aTagOfTheFeedHoldsForAllItsEntriesAndLeavesThePublishersAlone() {
        store.arrive(
                FEED, entry("1", "One", "2025-01-01T00:00:00Z", "Tech"), entry("2", "Two", "2025-01-02T00:00:00Z"));

        store.feeds.reconcile(List.of(Subscription.to(FEED, List.of("tech"))));
        assertThat(store.entries.tags()).containsExactly(new TagTally("Tech", 2, 2, true, false));

        store.feeds.reconcile(List.of(Subscription.to(FEED, List.of())));
        assertThat(store.entries.tags()).containsExactly(new TagTally("Tech", 1, 1, false, false));
        assertThat(store.feeds.reconcile(List.of(Subscription.to(FEED, List.of()))))
                .isFalse();
    }

    @Test
    void aForgottenFeedLeavesWhatIsStarred() {
        store.arrive(
                FEED, entry("1", "One", "2025-01-01T00:00:00Z", "x"), entry("2", "Two", "2025-01-02T00:00:00Z", "x"));
        store.entries.change(List.of(titled("One").id()), new Change.Starred(true));

        store.feeds.forget(store.feed(FEED));

        assertThat(titles(Query.ALL)).containsExactly("One");
        assertThat(titles(new Query.Words("two"))).isEmpty();
        assertThat(store.feeds.followed()).isEmpty();
        Recount.check(store.database);
    }

    @Test
    void everyChangeIsNoticedByItsVersion() {
        long before = store.database.version();
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));

        assertThat(store.database.version()).isNotEqualTo(before);
        assertThat(store.database.version()).isEqualTo(store.database.version());
    }

    @Test
    void aPlaceInAnArticleIsKeptWithoutANoticeAndHidesNoOtherChange() {
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));
        long before = store.database.version();
        store.entries.keepPosition(titled("One").id(), 17);
        assertThat(store.database.version()).isEqualTo(before);

        store.arrive(FEED, entry("2", "Two", "2025-01-01T00:00:00Z"));
        store.entries.keepPosition(titled("One").id(), 18);
        assertThat(store.database.version()).isNotEqualTo(before);
        assertThat(store.entries.article(titled("One").id()).orElseThrow().position())
                .isEqualTo(18);
    }

    private Entry titled(String title) {
        return store.entries.older(Query.ALL, Place.NEWEST, 100).stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(Query query) {
        return store.entries.older(query, Place.NEWEST, 100).stream()
                .map(Entry::title)
                .toList();
    }
}
