package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.KeptQuery;
import dev.lede.model.Change;
import dev.lede.model.Cleaning;
import dev.lede.model.Entry;
import dev.lede.model.Keep;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code clean} lets go, and what it never does. */
class CleaningTest {
    private static final Keep ONE = new Keep(null, 1);

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
        publish("/feed", "one", "two", "three", "four");
        publish("/other", "other");
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void ofAFeedOnlySoManyOfTheNewestKeepTheirText() throws IOException {
        follow("/feed keep=2");
        try (var library = home.open()) {
            library.sync(event -> {});
            read(library, "one", "two", "three", "four");
            library.change(List.of(entry(library, "three").id()), new Change.Starred(true));

            assertThat(library.maintenance().old())
                    .containsExactly(new Cleaning("A feed", site.url("/feed"), true, 1, 22, 0));
            assertThat(whole(library)).containsExactly("one", "two", "three", "four");
            assertThat(library.maintenance().clean().feeds())
                    .containsExactly(new Cleaning("A feed", site.url("/feed"), true, 1, 22, 0));
            assertThat(whole(library)).containsExactly("one", "two", "three");
            assertThat(library.maintenance().old()).isEmpty();
        }
    }

    @Test
    void whatIsTooOldGoesThoughItIsAmongTheNewest() throws IOException {
        follow("/feed keep=30d,3");
        try (var library = home.open()) {
            library.sync(event -> {});
            read(library, "one", "two", "three", "four");
        }
        try (var library = home.open(Home.NOW.plus(Duration.ofDays(27)))) {
            library.maintenance().clean();
            assertThat(whole(library)).containsExactly("one", "two");
        }
    }

    @Test
    void aQueryOfTheSettingsLimitsWhatItFinds() throws IOException {
        follow("/feed", "/other");
        try (var library = home.open(List.of(new KeptQuery(ONE, "feed:\"A feed\"")))) {
            library.sync(event -> {});
            read(library, "one", "two", "three", "four", "other");

            library.maintenance().clean();

            assertThat(whole(library)).containsExactlyInAnyOrder("one", "other");
            assertThat(Home.titles(library, Query.ALL)).hasSize(5);
        }
    }

    @Test
    void aSyncAppliesTheSettingsToo() throws IOException {
        follow("/feed");
        try (var library = home.open(List.of(new KeptQuery(ONE, "is:read")))) {
            library.sync(event -> {});
            read(library, "one", "two", "three", "four");

            library.sync(event -> {});

            assertThat(whole(library)).containsExactly("one");
        }
    }

    @Test
    void twoLimitsForOneEntryCountItOnce() throws IOException {
        follow("/feed keep=1");
        try (var library = home.open(List.of(new KeptQuery(ONE, "is:read")))) {
            library.sync(event -> {});
            read(library, "one", "two", "three", "four");

            assertThat(library.maintenance().old())
                    .extracting(Cleaning::entries)
                    .containsExactly(3L);
        }
    }

    @Test
    void entriesOfAFeedNoLongerFollowedGoUnlessTheyMatterToThePerson() throws IOException {
        follow("/feed", "/other");
        try (var library = home.open()) {
            library.sync(event -> {});
            read(library, "one", "two", "three");
            library.change(List.of(entry(library, "two").id()), new Change.Starred(true));
            library.change(List.of(entry(library, "three").id()), new Change.Tagged(List.of("mine"), List.of()));
        }
        follow("/other");
        try (var library = home.open()) {
            var expected = new Cleaning("A feed", site.url("/feed"), false, 1, 22, 3);
            assertThat(library.maintenance().old()).containsExactly(expected);
            assertThat(library.sync(event -> {}).feeds()).isEqualTo(1);
            assertThat(Home.titles(library, Query.ALL)).contains("one");

            assertThat(library.maintenance().clean().feeds()).containsExactly(expected);

            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("two", "three", "four", "other");
            assertThat(library.maintenance().examine().miscounted()).isZero();
        }
    }

    private void follow(String... lines) throws IOException {
        String[] all = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            all[i] = site.url(lines[i]);
        }
        home.write(all);
    }

    /** A day apart, the newest first. Each text has eight letters, and its HTML fourteen bytes beside it. */
    private void publish(String path, String... names) {
        var rss = new StringBuilder("<rss version='2.0'><channel><title>")
                .append(path.equals("/feed") ? "A feed" : "Another")
                .append("</title><language>en</language>");
        for (int i = 0; i < names.length; i++) {
            rss.append("<item><guid isPermaLink='false'>%1$s</guid><title>%1$s</title>".formatted(names[i]))
                    .append("<description>the text</description>")
                    .append("<pubDate>%02d Feb 2026 10:00:00 GMT</pubDate></item>".formatted(28 - i));
        }
        site.put(path, rss.append("</channel></rss>").toString());
    }

    private static void read(Library library, String... titles) {
        for (String title : titles) {
            library.change(List.of(entry(library, title).id()), new Change.Read(true));
        }
    }

    private static Entry entry(Library library, String title) {
        return Home.entries(library, Query.ALL).stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> whole(Library library) {
        return Home.entries(library, Query.ALL).stream()
                .filter(entry -> !library.article(entry.id()).orElseThrow().expired())
                .map(Entry::title)
                .toList();
    }
}
