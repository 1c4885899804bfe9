package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a box of its own: pictures with what is said to them, notes and warnings. */
class HtmlBoxesTest {
    @Test
    void aCaptionIsThePicturesTitle() {
        assertThat(markdown("<figure><img src='/a.jpg' alt='A'><figcaption>Cap <b>b</b></figcaption></figure><p>c"))
                .isEqualTo("![A](https://example.org/a.jpg \"Cap b\")\n\nc");
        assertThat(markdown("<a href='/b'><img src='/a.jpg'></a><figcaption>5\" \\ 1) &amp;amp;</figcaption>"))
                .isEqualTo("[![](https://example.org/a.jpg \"5\\\" \\\\ 1\\) \\&amp;\")](https://example.org/b)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/a.jpg'><figcaption>Cap <a href='/x'>x</a></figcaption>",
                "<p>b</p><figcaption>Cap</figcaption>",
                "<p>b <img src='/a.jpg'></p><figcaption>Cap</figcaption>",
                "<img src='/a.jpg'><p>b</p><figcaption>Cap</figcaption>",
                "<img src='/a.jpg'><figcaption><a href='/x'>x</a></figcaption><figcaption>Cap</figcaption>",
            })
    void anyOtherCaptionIsAParagraph(String html) {
        assertThat(markdown(html)).contains("*Cap").doesNotContain("\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='callout' data-callout=warning><div class=callout-title>Hot</div><p>a</p></div>",
                "<div class='alert alert-warning'><h4 class=alert-heading>Hot</h4>a</div>",
                "<div class='markdown-alert markdown-alert-warning'><p class=markdown-alert-title>Hot</p><p>a</p></div>",
                "<div class='admonition warning'><p class=admonition-title>Hot</p><p>a</p></div>",
            })
    void aBoxIsAQuoteWithALabel(String html) {
        assertThat(markdown(html + "<p>b")).isEqualTo("> [!warning] Hot\n>\n> a\n\nb");
    }

    @Test
    void anyOtherBoxIsItsBlocks() {
        assertThat(markdown("<div class='alert'>a</div><div class='note'>b</div><p class='callout info'>c"))
                .isEqualTo("a\n\nb\n\nc");
    }

    private static String markdown(String html) {
        return HtmlToMarkdown.convert(html, "https://example.org/");
    }
}
