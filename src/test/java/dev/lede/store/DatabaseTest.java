package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import dev.lede.query.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    Path folder;

    @Test
    void aNewerFileIsRefused() {
        try (var store = new StoreFixture(folder)) {
            store.database.write("pretend", session -> session.run("PRAGMA user_version = 99"));
        }

        assertThatThrownBy(() -> Database.open(folder.resolve("lede.db"), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.trouble().kind()).isEqualTo(Trouble.Kind.STORE_NEWER));
    }

    @Test
    void aNewFolderIsForItsOwnerAlone() throws Exception {
        Path own = folder.resolve("data/lede");
        Database.open(own.resolve("lede.db"), Clock.systemUTC()).close();

        assertThat(Files.getPosixFilePermissions(own)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedDamaged() throws Exception {
        Path file = Files.writeString(folder.resolve("lede.db"), "this is no database ".repeat(100));

        assertThatThrownBy(() -> Database.open(file, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.trouble())
                                .isEqualTo(new Trouble(Trouble.Kind.STORE_DAMAGED, file.toString())));
    }

    @Test
    void aFullDiskIsToldAndWhatWasStoredAndMarkedStays() {
        try (var store = new StoreFixture(folder)) {
            store.follow("https://example.org/feed");
            store.arrive("https://example.org/feed", StoreFixture.entry("a", "First", "2025-01-01T00:00:00Z"));
            EntryId first =
                    store.entries.older(Query.ALL, Place.NEWEST, 1).getFirst().id();
            store.entries.change(List.of(first), new Change.Starred(true));
            store.database.write("fill the disk", session -> session.number("PRAGMA max_page_count = 1"));

            assertThatThrownBy(() -> store.arrive("https://example.org/feed", large()))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            full -> assertThat(full.trouble().kind()).isEqualTo(Trouble.Kind.STORE_FULL));

            assertThat(store.entries.older(Query.ALL, Place.NEWEST, 10))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.starred()).isTrue());
            Recount.check(store.database);
        }
    }

    private static NewEntry large() {
        return StoreFixture.entry("b", "long ".repeat(100_000), "2025-01-02T00:00:00Z");
    }

    @Test
    void aFileThatMayNotBeWrittenIsNamed() {
        try (var store = new StoreFixture(folder)) {
            store.follow("https://example.org/feed");
            store.database.write("forbid", session -> session.run("PRAGMA query_only = 1"));

            assertThatThrownBy(() -> store.follow("https://example.org/other"))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            refused -> assertThat(refused.trouble())
                                    .isEqualTo(new Trouble(
                                            Trouble.Kind.STORE_READ_ONLY,
                                            folder.resolve("lede.db").toString())));
        }
    }

    @Test
    void severalProgramsMayMakeAndFillTheFileAtOnce() throws Exception {
        List<Future<?>> filling = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                String address = "https://example.org/" + i;
                filling.add(workers.submit(() -> fill(address)));
            }
        }
        for (Future<?> one : filling) {
            one.get();
        }
        try (var store = new StoreFixture(folder)) {
            assertThat(store.entries.count(Query.ALL)).isEqualTo(40);
            Recount.check(store.database);
        }
    }

    private void fill(String address) {
        try (var store = new StoreFixture(folder)) {
            store.database.write(
                    "follow",
                    session -> session.run("INSERT INTO feed (address, followed, hidden) VALUES (?, 1, 0)", address));
            for (int i = 0; i < 10; i++) {
                store.arrive(address, StoreFixture.entry("g" + i, "T" + i, "2025-01-01T00:00:00Z"));
            }
        }
    }

    @Test
    void aWorkThatFailsLeavesNothingBehind() {
        try (var store = new StoreFixture(folder)) {
            store.follow("https://example.org/feed");
            assertThatThrownBy(() -> store.database.write("break", session -> {
                        session.run("DELETE FROM feed");
                        return session.run("no such statement");
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("Cannot break: ");

            assertThat(store.feeds.followed()).hasSize(1);
        }
    }

    @Test
    void aProblemStaysUntilTheFeedAnswersAndKeepsItsFirstTime() {
        try (var store = new StoreFixture(folder)) {
            store.follow("https://example.org/feed");
            var feed = store.feed("https://example.org/feed");
            Instant first = store.now;
            store.feeds.failed(feed, setback(new Problem(Problem.Kind.TIMEOUT, "")));
            store.now = first.plusSeconds(3600);
            store.feeds.failed(feed, setback(new Problem(Problem.Kind.STATUS, "500")));

            assertThat(store.feeds.feeds().getFirst().problem()).isEqualTo(new Problem(Problem.Kind.STATUS, "500"));
            assertThat(store.feeds.feeds().getFirst().problemSince()).isEqualTo(first);

            store.feeds.unchanged(feed, Pace.UNKNOWN);
            assertThat(store.feeds.feeds().getFirst().problem()).isNull();
        }
    }

    private static Setback setback(Problem problem) {
        return new Setback(problem, 1, null, Instant.EPOCH);
    }

    @Test
    void aQuestionThatNobodyWaitsForIsGivenUpInTheMiddle() {
        try (var store = new StoreFixture(folder)) {
            var asked = new AtomicInteger();

            var answer = store.database.whileWanted(
                    () -> asked.incrementAndGet() < 5,
                    () -> store.database.read("count on and on", session -> session.number(ENDLESS)));

            assertThat(answer).isEmpty();
            assertThat(asked).hasValue(5);
            assertThat(store.database.<Long>read("count", session -> session.number("SELECT 7")))
                    .isEqualTo(7);
        }
    }

    @Test
    void aQuestionThatWasGivenUpCanBeAskedAgain() {
        String upTo = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT count(*) FROM n";
        try (var store = new StoreFixture(folder)) {
            var asked = new AtomicInteger();

            assertThat(store.database.whileWanted(
                            () -> asked.incrementAndGet() < 5,
                            () -> store.database.read("count", session -> session.number(upTo, 1_000_000_000_000L))))
                    .isEmpty();
            assertThat(store.database.<Long>read("count", session -> session.number(upTo, 10)))
                    .isEqualTo(10);
        }
    }

    @Test
    void aQuestionThatIsWaitedForIsAnswered() {
        try (var store = new StoreFixture(folder)) {
            assertThat(store.database.whileWanted(
                            () -> true, () -> store.database.read("count", session -> session.number("SELECT 7"))))
                    .contains(7L);
        }
    }
}
