package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** A store that an older lede has made. */
class MigrationTest {
    @TempDir
    private Path folder;

    private Path store;
    private Path copy;

    @BeforeEach
    void name() {
        store = folder.resolve("lede.db");
        copy = folder.resolve("lede.db.before-upgrade");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isKeptAsItWasBesideTheNewOne(int version) throws Exception {
        writtenBy(version);

        try (var database = Database.open(store, Clock.systemUTC())) {
            assertThat(new FeedStore(database).followed()).hasSize(1);
            assertThat(new EntryStore(database, List.of()).count(Query.ALL)).isZero();
            assertThat(new Upkeep(database).examine().sound()).isTrue();
        }

        assertThat(number(store, "PRAGMA user_version")).isEqualTo(Migrations.NEWEST);
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(version);
        assertThat(number(copy, "SELECT count(*) FROM feed")).isOne();
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(names()).containsExactlyInAnyOrder("lede.db", "lede.db.before-upgrade");
    }

    @Test
    void isAsItWasWhereBringingItUpToDateBreaksOffAndStartsAgain() throws Exception {
        writtenBy(4);
        change("CREATE INDEX translated_place ON entry (lang)");
        Files.writeString(folder.resolve("lede.db.before-upgrade.part"), "half of a copy");

        assertThatThrownBy(() -> Database.open(store, Clock.systemUTC())).isInstanceOf(StoreException.class);
        assertThat(number(store, "PRAGMA user_version")).isEqualTo(4);
        assertThat(number(store, "SELECT count(*) FROM sqlite_master WHERE name = 'page'"))
                .isZero();

        change("DROP INDEX translated_place");
        Database.open(store, Clock.systemUTC()).close();
        assertThat(number(store, "PRAGMA user_version")).isEqualTo(Migrations.NEWEST);
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(4);
        assertThat(names()).containsExactlyInAnyOrder("lede.db", "lede.db.before-upgrade");
    }

    @Test
    void onlyTheLastCopyIsKept() throws Exception {
        Files.writeString(copy, "of an upgrade long ago");
        writtenBy(5);
        Database.open(store, Clock.systemUTC()).close();
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(5);
    }

    @Test
    void isNotCopiedWhereItIsUpToDateOrNew() throws Exception {
        Database.open(store, Clock.systemUTC()).close();
        Database.open(store, Clock.systemUTC()).close();
        assertThat(names()).containsExactly("lede.db");
    }

    /** But for what looking into a file leaves beside it. */
    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .toList();
        }
    }

    private void writtenBy(int version) throws SQLException {
        for (int script = 1; script <= version; script++) {
            change(Migrations.script(script));
        }
        change("INSERT INTO feed (address, followed, hidden) VALUES ('https://example.org/feed', 1, 0)");
        change("PRAGMA user_version = " + version);
    }

    private void change(String script) throws SQLException {
        try (var session =
                new Session(JDBC.createConnection("jdbc:sqlite:" + store, new SQLiteConfig().toProperties()))) {
            session.runScript(script);
        }
    }

    private static long number(Path file, String question) throws SQLException {
        try (var session = Database.lookInto(file)) {
            return session.number(question);
        }
    }
}
