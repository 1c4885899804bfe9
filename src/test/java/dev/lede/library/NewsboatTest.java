package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.library.Imported.Kind;
import dev.lede.library.Imported.Reason;
import dev.lede.library.Imported.Refused;
import dev.lede.library.Imported.States;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both ways between lede and the real newsboat; skipped where it is not installed. */
class NewsboatTest {
    @TempDir
    private Path folder;

    private Home home;
    private Site site;
    private Path newsboat;
    private String guids;
    private String links;

    @BeforeEach
    void moveIn() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/newsboat")), "newsboat is not installed");
        home = Home.in(folder.resolve("home"));
        site = new Site();
        newsboat = Files.createDirectories(folder.resolve("home/.newsboat"));
        Files.createFile(newsboat.resolve("config"));
        guids = site.put("/guids", feed("By guid", "<guid isPermaLink='false'>%1$s</guid><link>%2$s/%1$s</link>"));
        links = site.put("/links", feed("By link", "<link>%2$s/%1$s</link>"));
    }

    @AfterEach
    void moveOut() {
        if (site != null) {
            site.close();
        }
    }

    private String feed(String title, String identity) {
        var items = new StringBuilder();
        for (String name : List.of("one", "two", "three")) {
            items.append("<item><title>%1$s %3$s</title><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate>%2$s</item>"
                    .formatted(name, identity.formatted(name, site.url("/" + title.replace(' ', '-'))), title));
        }
        return "<rss version='2.0'><channel><title>" + title + "</title>" + items + "</channel></rss>";
    }

    private String newsboat(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                "/usr/bin/newsboat",
                "-C",
                newsboat.resolve("config").toString(),
                "-u",
                newsboat.resolve("urls").toString(),
                "-c",
                newsboat.resolve("cache.db").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("HOME", folder.resolve("home").toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    private void inCache(String change) throws SQLException {
        try (var cache = DriverManager.getConnection("jdbc:sqlite:" + newsboat.resolve("cache.db"));
                var statement = cache.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    @Test
    void aNewsboatUserIsTakenOverWhole() throws Exception {
        Files.write(
                newsboat.resolve("urls"),
                List.of(
                        guids + " \"~Mine\" news",
                        links + " !",
                        "exec:~/bin/feed",
                        "\"query:News:unread = \\\"yes\\\" and tags # \\\"news\\\"\"",
                        "\"query:No:article_index < 3\""));
        newsboat("-x", "reload");
        inCache("UPDATE rss_item SET unread = 0 WHERE title LIKE 'one%'");
        inCache("UPDATE rss_item SET flags = 'aB' WHERE title LIKE 'two%'");
        inCache("UPDATE rss_item SET deleted = 1 WHERE title = 'three By guid'");

        try (var library = home.open()) {
            var imported = library.importFrom(newsboat.toString(), false);
            library.sync(event -> {});

            assertThat(imported)
                    .isEqualTo(new Imported.Taken(
                            newsboat.resolve("urls").toString(),
                            Kind.NEWSBOAT,
                            2,
                            0,
                            1,
                            List.of(
                                    new Refused(3, Reason.COMMAND, "exec:~/bin/feed"),
                                    new Refused(5, Reason.FILTER, "article_index < 3")),
                            2,
                            new States(0, 6)));
            assertThat(states(library))
                    .containsExactlyInAnyOrder(
                            "one By guid read [news]",
                            "two By guid unread starred [flag-a, flag-capital-b, news]",
                            "three By guid read [news]",
                            "one By link read []",
                            "two By link unread starred [flag-a, flag-capital-b]",
                            "three By link unread []");
            assertThat(library.overview().views()).extracting("name").containsExactly("News");
        }
    }

    @Test
    void whatWasReadHereStaysReadWhenItIsImportedAgain() throws Exception {
        Files.write(newsboat.resolve("urls"), List.of(guids, links));
        newsboat("-x", "reload");
        inCache("UPDATE rss_item SET unread = 0 WHERE title LIKE 'one%'");

        try (var library = home.open()) {
            home.write(guids, links);
            library.sync(event -> {});
            var two = Home.entries(library, new Query.Words("two By guid")).getFirst();
            library.change(List.of(two.id()), new Change.Read(true));
            var imported = (Imported.Taken) library.importFrom(newsboat.toString(), false);

            assertThat(imported.states()).isEqualTo(new States(6, 0));
            assertThat(Home.titles(library, new Query.Unread()))
                    .containsExactlyInAnyOrder("two By link", "three By guid", "three By link");
        }
    }

    @Test
    void theFoldersOfTheXdgRulesBelongTogether() throws Exception {
        Files.write(newsboat.resolve("urls"), List.of(guids));
        newsboat("-x", "reload");
        Path config = Files.createDirectories(folder.resolve("home/.config/newsboat"));
        Path data = Files.createDirectories(folder.resolve("home/.local/share/newsboat"));
        Files.move(newsboat.resolve("urls"), config.resolve("urls"));
        Files.move(newsboat.resolve("cache.db"), data.resolve("cache.db"));

        try (var library = home.open()) {
            for (Path either : List.of(config, data)) {
                assertThat(((Imported.Taken) library.importFrom(either.toString(), false)).states())
                        .isEqualTo(new States(0, 3));
            }
        }
    }

    @Test
    void aCacheThatIsNoneIsTold() throws IOException {
        Files.write(newsboat.resolve("urls"), List.of(guids));
        Files.writeString(newsboat.resolve("cache.db"), "this is no database, whatever its name may say of it");

        try (var library = home.open()) {
            assertThat(library.importFrom(newsboat.toString(), false)).isInstanceOf(Imported.Failed.class);
            assertThat(home.feedsFile()).isEmpty();
        }
    }

    @Test
    void newsboatReadsWhatIsExported() throws Exception {
        home.write(guids + " \"~Mine\" news \"two words\" every=2h", links + " !");
        String opml;
        try (var library = home.open()) {
            library.sync(event -> {});
            Files.writeString(newsboat.resolve("urls"), library.export(ExportFormat.URLS));
            opml = library.export(ExportFormat.OPML);
        }
        newsboat("-x", "reload");
        assertThat(newsboat("-x", "print-unread")).startsWith("3 unread");

        Path file = Files.writeString(folder.resolve("x.opml"), opml);
        Files.writeString(newsboat.resolve("urls"), "");
        newsboat("-i", file.toString());
        assertThat(newsboat.resolve("urls"))
                .content()
                .contains(guids + " \"news\"")
                .contains(links);
    }

    private static List<String> states(Library library) {
        return Home.entries(library, Query.ALL).stream()
                .map(NewsboatTest::state)
                .toList();
    }

    private static String state(Entry entry) {
        return entry.title()
                + (entry.unread() ? " unread " : " read ")
                + (entry.starred() ? "starred " : "")
                + entry.tags();
    }
}
