package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.lede.Shared;
import dev.lede.extract.Page;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.FullText;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages behind feeds that send their first words: one sync, and the articles are there without the network. */
class RealPagesTest {
    private static final int SAMPLE = 20;
    /** Of a new feed so many are unread. */
    private static final int FEED = 25;

    @TempDir
    private Path folder;

    private record Real(String html, String text) {
        /** The truth is cut into samples: so many of them must be found. */
        boolean isIn(String markdown) {
            String letters = letters(markdown);
            String truth = letters(text);
            int samples = 0;
            int found = 0;
            for (int at = 0; at + SAMPLE < truth.length(); at += 5 * SAMPLE) {
                samples++;
                found += letters.contains(truth.substring(at, at + SAMPLE)) ? 1 : 0;
            }
            return found * 10 >= samples * 9;
        }

        private static String letters(String text) {
            return text.replaceAll("\\]\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}]+", "");
        }
    }

    @Test
    void oneSyncBringsTheArticlesOfRealPages() throws IOException {
        List<Real> pages = pages("zh");
        pages.addAll(pages("scrapinghub"));
        var home = Home.in(folder);
        try (var site = new Site()) {
            publish(site, pages, home);
            try (var library = home.open()) {
                library.sync(event -> {});
                library.fetchAhead(event -> {});
                library.fetchAhead(event -> {});
            }
        }
        try (var library = home.open()) {
            int shown = 0;
            int whole = 0;
            for (Entry entry : Home.entries(library, Query.ALL)) {
                Article article = library.article(entry.id()).orElseThrow();
                shown += article.fullText() instanceof FullText.Shown ? 1 : 0;
                whole += pages.get(Integer.parseInt(entry.title())).isIn(article.markdown()) ? 1 : 0;
            }
            assertThat(shown).as("pages shown of " + pages.size()).isGreaterThan(pages.size() * 93 / 100);
            assertThat(whole).as("articles that are whole of " + pages.size()).isGreaterThan(pages.size() * 85 / 100);
        }
    }

    private static void publish(Site site, List<Real> pages, Home home) throws IOException {
        site.header("Content-Type", "text/html; charset=utf-8");
        var feeds = new ArrayList<String>();
        for (int first = 0; first < pages.size(); first += FEED) {
            var items = new StringBuilder("<rss version='2.0'><channel><title>Feed</title>");
            for (int i = first; i < Math.min(first + FEED, pages.size()); i++) {
                String text = pages.get(i).text();
                String start = text.substring(0, Math.min(60, text.length())).replaceAll("[<>&]", " ");
                items.append("<item><title>%d</title><link>%s</link><description>%s…</description></item>"
                        .formatted(i, site.put("/page/" + i, pages.get(i).html()), start));
            }
            feeds.add(site.put("/feed" + first, items + "</channel></rss>"));
        }
        home.write(feeds.toArray(String[]::new));
    }

    private static List<Real> pages(String suite) throws IOException {
        Path root = Shared.folder("extract/dev/" + suite);
        var pages = new ArrayList<Real>();
        for (String line : Files.readAllLines(root.resolve("pages.jsonl"))) {
            try (var file = new GZIPInputStream(Files.newInputStream(root.resolve(field(line, "file"))))) {
                pages.add(new Real(Page.of("", file.readAllBytes(), null).html(), field(line, "text")));
            }
        }
        return pages;
    }

    /** The first value of that name, wherever it stands. */
    private static String field(String json, String name) throws IOException {
        try (var parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (name.equals(parser.currentName()) && parser.currentToken() == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
            }
        }
        throw new IOException("no " + name);
    }
}
