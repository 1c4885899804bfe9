package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code class='language-java'>a\nb</code></pre>",
                "<pre lang=java class='brush: java'>a\nb</pre>",
                "<pre data-language='java'>a\nb</pre>",
                "<pre><code class='hljs java'>a\nb</code></pre>",
                "<div class='highlight-source-java'><pre>a\nb</pre></div>",
                "<div class='highlight java'><div class='wrap'><pre>a<br>b</pre></div></div>",
                "<figure class='highlight java'><table><tr><td class='gutter'><pre>1\n2</pre></td>"
                        + "<td class='code'><pre>a<br>b</pre></td></tr></table></figure>",
                "<pre class='language-java'><div>a</div><div>b</div><button>Copy</button></pre>",
                "<pre class='language-java'><ol><li>a</li><li>b</li></ol></pre>",
                "<pre class='language-java'><span class='ln'>1</span>a\n<span class='ln'>2</span>b</pre>",
            })
    void codeIsItsLinesAndItsLanguageWhateverHighlightsIt(String html) {
        assertThat(markdown(html)).isEqualTo("```java\na\nb\n```");
    }

    @Test
    void plainTextIsNoLanguage() {
        assertThat(markdown("<pre class='highlight plaintext'>a</pre>")).isEqualTo("```\na\n```");
    }

    @Test
    void linksInCodeAreLinks() {
        assertThat(markdown("<code>f(<a href='https://a.org'>Bar</a>, x)</code>"))
                .isEqualTo("`f(`[`Bar`](https://a.org)`, x)`");
    }

    private static String markdown(String html) {
        return HtmlToMarkdown.convert(html, "");
    }
}
