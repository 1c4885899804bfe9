package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.query.Query;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an older converter made of a publisher's HTML is made again when the article is opened. */
class RenewalTest {
    private static final String OLD = "An old text that is as long as forty";
    private static final String NEW = "A **bold** [word](https://example.org/b).";

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void anArticleWasStoredByAnOlderConverter() throws IOException, SQLException {
        home = Home.in(folder);
        site = new Site();
        site.put("/feed", """
                <rss version='2.0'><channel><title>A feed</title><item><guid>a</guid><title>a</title>
                <link>https://example.org/a</link>
                <description>&lt;p&gt;A &lt;b&gt;bold&lt;/b&gt; &lt;a href='https://example.org/b'&gt;word&lt;/a&gt;.</description>
                </item></channel></rss>
                """);
        home.write(site.url("/feed"));
        try (var library = home.open()) {
            library.sync(event -> {});
            library.change(List.of(entry(library).id()), new Change.Starred(true));
            storeOldText(entry(library));
            library.keepPosition(entry(library).id(), OLD.length() / 2);
        }
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void openingItShowsWhatTheConverterOfTodayMakesOfIt() {
        try (var library = home.open()) {
            assertThat(article(library).markdown()).isEqualTo(NEW);
        }
    }

    @Test
    void whatIsMadeIsStored() throws SQLException {
        try (var library = home.open()) {
            assertThat(stored()).isEqualTo(OLD);
            article(library);
            assertThat(stored()).isEqualTo(NEW);
        }
    }

    @Test
    void whereReadingStoppedMovesAlongAndNothingElseChanges() {
        try (var library = home.open()) {
            var before = entry(library);
            var article = article(library);
            assertThat(article.position()).isEqualTo(OLD.length() / 2 * NEW.length() / OLD.length());
            assertThat(entry(library)).isEqualTo(before);
            assertThat(article.versions()).isEmpty();
            assertThat(library.undo()).as("the star was the last change").isOne();
        }
    }

    @Test
    void itIsNoEdit() {
        try (var library = home.open()) {
            article(library);
            assertThat(library.sync(event -> {})).isEqualTo(new SyncReport(1, 0, 0, List.of(), false));
            assertThat(article(library).markdown()).isEqualTo(NEW);
        }
    }

    @Test
    void aStoreThatTakesNothingShowsWhatItHolds() throws SQLException {
        run("CREATE TRIGGER full BEFORE UPDATE ON body BEGIN SELECT RAISE(FAIL, 'as on a full disk'); END");
        try (var library = home.open()) {
            assertThat(article(library).markdown()).isEqualTo(OLD);
        }
    }

    private void storeOldText(Entry entry) throws SQLException {
        try (var database = Database.open(home.paths().store(), Clock.systemUTC())) {
            var entries = new EntryStore(database, List.of());
            run("UPDATE body SET converter = -1");
            entries.renew(entries.outdated(entry.id(), 0).getFirst(), OLD, 0);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.paths().store());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String stored() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.paths().store());
                var rows = connection.createStatement().executeQuery("SELECT markdown FROM body")) {
            return rows.getString(1);
        }
    }

    private static Article article(Library library) {
        return library.article(entry(library).id()).orElseThrow();
    }

    private static Entry entry(Library library) {
        return Home.entries(library, Query.ALL).getFirst();
    }
}
