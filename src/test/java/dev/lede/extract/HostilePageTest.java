package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing here may throw or hang; what comes out is safe. */
@Timeout(120)
class HostilePageTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>The lamp | Harbour</title><meta property="og:title" content="The lamp">
            <script type="application/ld+json">{"@type":"Article","headline":"The lamp","articleBody":"The lamp was lit."}</script>
            </head><body><nav class="menu"><ul><li><a href="/">Home</a></li></ul></nav><article class="post"><h1>The lamp</h1>
            <p>The lamp was lit at dusk, as it had been every evening, and nobody looked up.<br><br>Nobody at all, it seems.</p>
            <figure><img src="/lamp.jpg" onerror="x()"><figcaption>A lamp</figcaption></figure><table><tr><th>a</th></tr></table>
            <pre><code>light();</code></pre><blockquote>Said somebody, once, at length.</blockquote><a href="javascript:x()">x</a>
            <noscript><img src="/late.jpg"></noscript><iframe src="https://www.youtube.com/embed/1"></iframe></article>
            <aside class="related"><h3>Related</h3><p>More lamps</p></aside><footer>All rights reserved</footer></body></html>
            """;

    @Test
    void changedBytesAreReadAllTheSame() {
        var random = new Random(20250213);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 400; i++) {
            var found = Extractor.extract(Page.of("https://lamp.example/story", mutated(page, random), null));
            if (found instanceof Article article) {
                assertThat(Jsoup.parseBodyFragment(article.html()).select("script, [^on], [href^=javascript:]"))
                        .isEmpty();
            }
        }
    }

    /** Bytes changed, pieces left out, doubled or moved. */
    private static byte[] mutated(byte[] page, Random random) {
        byte[] result = page.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int from = random.nextInt(result.length);
            int length = random.nextInt(Math.min(80, result.length - from));
            if (random.nextBoolean()) {
                result[from] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "<>\"'/&=!".charAt(random.nextInt(8)));
            } else {
                System.arraycopy(result, from, result, random.nextInt(result.length - length), length);
            }
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<!---->",
                "<p>a<br><br>",
                "<b><i>",
                "<table><tr><td>",
                "<ul><li>a, ",
                "<a href=x>",
                "<noscript><img></noscript>",
                "<div class='share related'>",
                "<blockquote class=twitter-tweet><div class=share>",
                "<input type=checkbox>",
                "<button><img></button>",
                "<p>The lamp was lit at dusk, as it had been every evening.</p>",
                "a, b. ",
                "<em>word ",
                "<h2>a b</h2>",
                "<code>a</code>",
                "<dl><dt>a<dd>b</dl>",
                "<figcaption>a word ",
                "<div class=caption><figure>a word ",
                "<b class=a><i class=b><u class=c><p>",
                "<img src=x>caption<div class=image>"
            })
    void aPageOfOneThingOverAndOverComesToAnEnd(String thing) {
        assertThat(Extractor.extract(new Page("https://lamp.example/", thing.repeat(10_000))))
                .isNotNull();
    }

    @Test
    void ofMoreTagsThanAnyoneWritesTheFirstAreRead() {
        String end = "<p>So much for the lamp, said the keeper, and went down the stairs again.</p>";

        assertThat(Extractor.extract(new Page("", PAGE.replace("</article>", "<hr>".repeat(10_000) + end))))
                .isInstanceOfSatisfying(
                        Article.class, found -> assertThat(found.text()).contains("So much for"));
        assertThat(Extractor.extract(new Page("", PAGE.replace("</article>", "<hr>".repeat(100_000) + end))))
                .isInstanceOfSatisfying(
                        Article.class, found -> assertThat(found.text()).doesNotContain("So much for"));
    }

    static Stream<String> piecesThatAPatternMightReadOverAndOver() {
        String capitals = "A".repeat(17);
        return Stream.of(
                "<a href=/2>a" + "!".repeat(1_000_000) + "a</a>",
                "<p>By " + String.join(", ", capitals, capitals, capitals, capitals) + "1</p>");
    }

    @ParameterizedTest
    @MethodSource
    void piecesThatAPatternMightReadOverAndOver(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> Extractor.extract(new Page("https://lamp.example/", PAGE + piece)));
    }

    @Test
    void jsonDeeperThanAnyoneWritesItIsLeftAlone() {
        String json = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";

        assertThat(Extractor.extract(new Page("", json + PAGE))).isInstanceOf(Article.class);
    }

    @Test
    void structuredDataMayNotBringInWhatActs() {
        String body = "A lamp, said to be lit. ".repeat(20) + "<img src=x onerror=x()><script>x()</script></p>";
        var page = new Page(
                "",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                        + body.replace("</script>", "<\\\\/script>") + "\"}</script><p>Short.</p>");

        assertThat(((Article) Extractor.extract(page)).html()).doesNotContain("onerror", "<script");
    }
}
