package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.model.Trouble;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {
    private static final String FEED = "https://example.org/feed";

    @TempDir
    private Path folder;

    private StoreFixture store;
    private Upkeep upkeep;

    @BeforeEach
    void open() {
        store = new StoreFixture(folder);
        upkeep = new Upkeep(store.database);
        store.follow(FEED);
        store.arrive(
                FEED,
                StoreFixture.entry("one", "one", "2025-02-12T10:00:00Z"),
                StoreFixture.entry("two", "two", "2025-02-12T10:00:00Z"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCopyGivesBackWhatWasThereThen() {
        Path copy = folder.resolve("copy.db");
        store.entries.change(ids(), new Change.Starred(true));
        upkeep.backUp(copy);
        store.entries.change(ids(), new Change.Starred(false));
        store.arrive(FEED, StoreFixture.entry("three", "three", "2025-02-12T10:00:00Z"));
        try (var other = Database.open(folder.resolve("lede.db"), Clock.systemUTC())) {
            var reader = new EntryStore(other, List.of());
            assertThat(reader.count(Query.ALL)).isEqualTo(3);
            Path before = upkeep.restore(copy);
            assertThat(reader.count(Query.ALL)).isEqualTo(2);
            assertThat(reader.count(new Query.Starred())).isEqualTo(2);
            upkeep.restore(before);
            assertThat(reader.count(Query.ALL)).isEqualTo(3);
        }
        Recount.check(store.database);
        assertThat(upkeep.examine().sound()).isTrue();
    }

    @Test
    void aCopyTakesThePlaceOfAnOlderOneAndLeavesNothingElse() throws IOException {
        Path copy = folder.resolve("copy.db");
        Files.writeString(copy, "older");
        upkeep.backUp(copy);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("copy.db")
                    .noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(Files.size(copy)).isGreaterThan(5);
    }

    @Test
    void whatAKilledRestoreHasBegunToKeepGoesWithTheNext() throws IOException {
        Path copy = folder.resolve("copy.db");
        upkeep.backUp(copy);
        Path begun = Files.writeString(folder.resolve("lede.db.before-restore-20250212-100000.part"), "half a st");
        assertThat(upkeep.restore(copy)).exists();
        assertThat(begun).doesNotExist();
    }

    @Test
    void whatIsNoCopyOfAStoreIsRefusedAndChangesNothing() throws IOException {
        Path garbage = Files.writeString(folder.resolve("garbage"), "no database at all ".repeat(100));
        assertRefused(garbage, Trouble.Kind.STORE_DAMAGED);
        assertRefused(folder.resolve("missing"), Trouble.Kind.STORE_CANNOT_OPEN);
        assertThat(store.entries.count(Query.ALL)).isEqualTo(2);
    }

    @Test
    void aCopyOfANewerLedeIsRefused() {
        Path copy = folder.resolve("newer.db");
        upkeep.backUp(copy);
        try (var newer = Database.open(copy, Clock.systemUTC())) {
            newer.write("age", session -> session.run("PRAGMA user_version = 9999"));
        }
        assertRefused(copy, Trouble.Kind.STORE_NEWER);
        assertThat(store.entries.count(Query.ALL)).isEqualTo(2);
    }

    @Test
    void countersThatSomethingElseSpoiledAreCountedAnew() {
        assertThat(upkeep.examine().miscounted()).isZero();
        store.database.write("spoil", session -> session.run("UPDATE feed SET unread = 99"));
        assertThat(upkeep.examine().miscounted()).isOne();
        assertThat(upkeep.examine().miscounted()).isZero();
        Recount.check(store.database);
    }

    private void assertRefused(Path file, Trouble.Kind kind) {
        assertThatThrownBy(() -> upkeep.restore(file))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.trouble().kind()).isEqualTo(kind));
    }

    @Test
    void aNewStoreGivesSpaceBackInSteps() throws IOException {
        growAndDrop();
        long before = Files.size(folder.resolve("lede.db"));

        assertThat(upkeep.giveBack()).isPositive();

        assertThat(upkeep.unused()).isZero();
        assertThat(Files.size(folder.resolve("lede.db"))).isLessThan(before / 2);
        assertThat(upkeep.examine().sound()).isTrue();
    }

    @Test
    void aStoreOfAnOlderLedeIsWrittenAnewOnceAndThenGivesBackInSteps() {
        store.database.alone("make it as an older lede did", session -> {
            session.runScript("PRAGMA auto_vacuum = NONE");
            session.runScript("VACUUM");
        });
        growAndDrop();

        assertThat(upkeep.giveBack()).isGreaterThan(16 << 20);

        assertThat(store.database.<Long>read("look", session -> session.number("PRAGMA auto_vacuum")))
                .isEqualTo(2);
        assertThat(store.entries.count(Query.ALL)).isEqualTo(2);
        assertThat(upkeep.examine().sound()).isTrue();
    }

    private void growAndDrop() {
        store.database.write("grow", session -> session.run("""
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1200)
                INSERT INTO body (id, markdown) SELECT 1000 + i, hex(zeroblob(10000)) FROM n
                """));
        store.database.alone("write it", session -> session.number("PRAGMA wal_checkpoint(TRUNCATE)"));
        store.database.write("drop", session -> session.run("DELETE FROM body WHERE id > 1000"));
    }

    private List<EntryId> ids() {
        var ids = new ArrayList<EntryId>();
        store.entries.each(Query.ALL, -1, entry -> ids.add(entry.id()));
        return ids;
    }
}
