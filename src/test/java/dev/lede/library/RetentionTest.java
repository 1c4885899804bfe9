package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.query.Query;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code keep=90d} the texts of what was read go, and nothing else does. */
class RetentionTest {
    private static final Instant LATER = Home.NOW.plus(Duration.ofDays(100));

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
        publish("old text");
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void anOldReadEntryKeepsItsTitleSummaryAndLinkAndSaysWhyThereIsNoText() throws IOException {
        readAllButStarOneAndLeaveOne("keep=90d");

        try (var library = home.open(LATER)) {
            sync(library);
            Article article = article(library, "read");
            assertThat(article.expired()).isTrue();
            assertThat(article.html()).isNull();
            assertThat(article.markdown()).contains("no longer kept");
            assertThat(article.entry().summary()).isEqualTo("old text");
            assertThat(article.entry().url()).isEqualTo("https://example.org/read");
            assertThat(Home.titles(library, new Query.Words("text"))).containsExactly("starred", "unread");
            assertThat(Home.titles(library, new Query.Words("read"))).containsExactly("read");
            assertThat(Home.titles(library, new Query.Language("en"))).hasSize(3);
        }
    }

    @Test
    void whatIsStarredOrUnreadKeepsItsText() throws IOException {
        readAllButStarOneAndLeaveOne("keep=90d");

        try (var library = home.open(LATER)) {
            sync(library);
            assertThat(article(library, "starred").markdown()).isEqualTo("old text");
            assertThat(article(library, "unread").markdown()).isEqualTo("old text");
        }
    }

    @Test
    void whatHasExpiredNeitherComesBackNorIsEdited() throws IOException {
        readAllButStarOneAndLeaveOne("keep=90d");
        try (var library = home.open(LATER)) {
            sync(library);
            publish("new text");

            assertThat(sync(library)).isEqualTo(new SyncReport(1, 0, 2, List.of(), false));
            assertThat(article(library, "read").expired()).isTrue();
            assertThat(Home.titles(library, new Query.Unread())).containsExactly("unread");
        }
    }

    @Test
    void whoSaysNothingKeepsEverything() throws IOException {
        readAllButStarOneAndLeaveOne("");

        try (var library = home.open(LATER)) {
            sync(library);
            assertThat(article(library, "read").markdown()).isEqualTo("old text");
        }
    }

    @Test
    void whatIsYoungerKeepsItsText() throws IOException {
        readAllButStarOneAndLeaveOne("keep=90d");

        try (var library = home.open(Home.NOW.plus(Duration.ofDays(50)))) {
            sync(library);
            assertThat(article(library, "read").expired()).isFalse();
        }
    }

    private void readAllButStarOneAndLeaveOne(String setting) throws IOException {
        home.write(site.url("/feed") + " " + setting);
        try (var library = home.open()) {
            sync(library);
            library.change(List.of(entry(library, "starred").id()), new Change.Starred(true));
            library.change(
                    List.of(
                            entry(library, "read").id(),
                            entry(library, "starred").id()),
                    new Change.Read(true));
        }
    }

    private void publish(String text) {
        var rss = new StringBuilder("<rss version='2.0'><channel><title>A feed</title><language>en</language>");
        for (String name : List.of("starred", "unread", "read")) {
            rss.append("<item><guid isPermaLink='false'>%1$s</guid><title>%1$s</title>".formatted(name))
                    .append("<link>https://example.org/%s</link><description>%s</description>".formatted(name, text))
                    .append("<pubDate>01 Feb 2026 10:00:00 GMT</pubDate></item>");
        }
        site.put("/feed", rss.append("</channel></rss>").toString());
    }

    private static SyncReport sync(Library library) {
        return library.sync(event -> {});
    }

    private static Article article(Library library, String title) {
        return library.article(entry(library, title).id()).orElseThrow();
    }

    private static Entry entry(Library library, String title) {
        return Home.entries(library, Query.ALL).stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
