package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that means harm, or that nobody has looked at. */
class HostileHtmlTest {
    private static final String PAGE = """
            <h1 id=a>Head <a href="#a">#</a></h1><p>Some <b>bold <i>and</i></b> text, 中文<b>“粗”</b>体 <a href="/b?c=1&d">a
            [link]</a> and <code>co`de</code>, H<sub>2</sub>O, <ruby>漢<rt>kan</rt></ruby>.<br>* no list</p><ul><li>one<ul><li>two
            </li></ul></li><li>[x] three</li></ul><ol start=3><li><p>a</p><p>b</p></li></ol><blockquote><p>quoted</p><pre><code
            class="language-sh">ls  -l | wc</code></pre></blockquote><table><caption>Cap</caption><tr><th>A</th><th>B</th></tr>
            <tr><td rowspan=2>a|b</td><td>c</td></tr><tr><td>d<br>e</td></tr></table><figure><img src="data:x" data-src="/p.jpg"
            alt="P *1*"><noscript><img src="/p.jpg"></noscript><figcaption>Cap</figcaption></figure><dl><dt>t</dt><dd>d</dd></dl>
            <details><summary>s</summary>more</details><p>\\(x_1\\) <math><mi>y</mi></math> &amp;amp; &lt;b> $5</p><iframe
            src="//v.org/e"></iframe>
            """;

    @Test
    void pagesWithRandomFaultsKeepTheirWordsAndLetNothingThrough() {
        for (long seed = 0; seed < 300; seed++) {
            check(MutatedPage.of(PAGE, seed), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<blockquote>",
                "<ul><li>",
                "<ol reversed><li>",
                "<table><tr><td>",
                "<h1><div>",
                "<a href=x>",
                "<code><a href=x>",
                "<pre>",
                "<math><mrow>",
                "<dl><dd>",
                "<font>",
                "<p>",
                "<li>",
                "<td>",
                "<noscript>",
                "<b><i>",
                "*",
                "[",
                "](",
                "<",
                "\\(",
                "$",
                "`a",
                "&",
                "<br>",
                "<img src=a>",
                "_a ",
                "~~",
                "\\",
                "<span style='font-weight:bold'>"
            })
    void whateverIsRepeatedTakesTimeAndRoomLikeItsLength(String piece) {
        String html = piece.repeat(20_000) + "x";
        String markdown = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> HtmlToMarkdown.convert(html, "https://example.org/"));
        assertThat(markdown.length()).isLessThan(40 * html.length() + 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>%sx</pre>", "x%sx"})
    void blankLinesAreNoDepth(String around) {
        assertThat(HtmlToMarkdown.convert(around.formatted("\n".repeat(400_000)), ""))
                .endsWith(around.contains("pre") ? "x\n```" : "x");
    }

    static Stream<String> attributesOfAnyLength() {
        return Stream.of(
                "<span style='" + "font-weight:bold ".repeat(30_000),
                "<p style='" + "display:none ".repeat(30_000),
                "<img src=/a.jpg style='" + "width:0;".repeat(60_000),
                "<pre class='" + "ln ".repeat(100_000),
                "<img src=/a.jpg class=latex alt='x" + "$".repeat(500_000) + "x",
                "<img src=/a.jpg alt=x class='" + "math ".repeat(100_000),
                "<table><tr><td style='" + "text-align:right ".repeat(30_000));
    }

    @ParameterizedTest
    @MethodSource
    void attributesOfAnyLength(String begun) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> HtmlToMarkdown.convert(begun + "\n'>x", ""));
    }

    static void check(String html, long seed) {
        String markdown = HtmlToMarkdown.convert(html, "https://example.org/");
        assertThat(markdown)
                .as("seed " + seed)
                .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\u202E]");
        assertThat(markdown.length()).as("seed " + seed).isLessThan(20 * html.length() + 1_000);
    }
}
