package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feeds leave in their Markdown that is none: HTML, and what other programs add to it. */
class LeftInTest {
    @Test
    void anAlertIsAQuoteWithALabel() {
        assertThat(Screens.of("> [!NOTE]\n> one\n\n> [!warning]- 小心\n> two\n", 40))
                .isEqualTo("""
                │ Note
                │
                │ one

                │ Warning · 小心
                │
                │ two
                """);
    }

    @Test
    void anIndentedAdmonitionEndsWhereTheIndentEnds() {
        assertThat(Screens.of("!!! tip \"A title\"\n    one\n\n    ```\n    code\n    ```\nafter\n", 40))
                .isEqualTo("""
                        │ Tip · A title
                        │
                        │ one
                        │
                        │   code

                        after
                        """);
    }

    @Test
    void aFencedAdmonitionEndsAtItsEnd() {
        assertThat(Screens.of("::: danger\none\n\n- two\n:::\nafter\n", 40)).isEqualTo("""
                │ Danger
                │
                │ one
                │
                │ • two

                after
                """);
    }

    @Test
    void exclamationsAndColonsInTextAreNoAdmonitions() {
        assertThat(Screens.of("!!! what a day\n\n::: \n\n> [!] no\n", 40)).isEqualTo("""
                !!! what a day

                :::

                │ [!] no
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <video src="https://v.example/a.mp4" controls></video> ~ ▶ v.example[1] ~ https://v.example/a.mp4
            <audio controls><source src="https://a.example/b.mp3" type="audio/mpeg"></audio> ~ ♪ a.example[1] ~ https://a.example/b.mp3
            <iframe src="//player.example/c" title="A film"></iframe> ~ ▶ A film · player.example[1] ~ https://player.example/c
            <div><video><source src="https://v.example/d.mp4">no video</video></div> ~ ▶ v.example[1] ~ https://v.example/d.mp4
            """)
    void mediaAreALineThatCanBeOpened(String html, String shown, String address) {
        var laid = MarkdownLayout.lay(html, 60);
        assertThat(laid.plain()).isEqualTo(shown);
        assertThat(laid.links()).extracting(LaidLink::address).containsExactly(address);
    }

    @Test
    void detailsAreOpenBelowTheirSummary() {
        assertThat(Screens.of("<details>\n<summary>More</summary>\n\nSome **bold**\n\n</details>\n", 40))
                .isEqualTo("""
                        ▸ More

                        Some bold
                        """);
    }

    @Test
    void definitionsStandBelowTheirTerm() {
        assertThat(Screens.of("<dl><dt>Term</dt><dd>one</dd><dd>two</dd></dl>\n", 40))
                .isEqualTo("""
                Term

                • one
                • two
                """);
    }

    @Test
    void aFigureHasItsCaptionBelow() {
        assertThat(Screens.of(
                        "<figure><img src=\"https://p.example/a.png\" alt=\"A cat\"><figcaption>Asleep</figcaption></figure>",
                        40))
                .isEqualTo("""
                        ▣ A cat — p.example
                        Asleep
                        """);
    }

    @Test
    void tablesListsAndQuotesOfHtmlLookAsThoseOfMarkdown() {
        assertThat(Screens.of("""
                <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>

                <ol><li>one</li><li>two<ul><li><input type="checkbox" checked>done</li></ul></li></ol>

                <blockquote>said</blockquote>
                """, 40)).isEqualTo("""
                        ┌───┬───┐
                        │ a │ b │
                        ├───┼───┤
                        │ 1 │ 2 │
                        └───┴───┘

                        1. one
                        2. two
                           ☑ done

                        │ said
                        """);
    }

    @Test
    void whatAnAbbreviationStandsForFollowsIt() {
        String html = "<abbr title=\"Cascading Style Sheets\">CSS</abbr>";
        assertThat(Screens.of("Some " + html + "\n\n<p>" + html + "</p>\n", 40)).isEqualTo("""
                Some CSS (Cascading Style Sheets)

                CSS (Cascading Style Sheets)
                """);
    }

    @Test
    void keysMarksAndSmallLettersHaveTheirStyle() {
        assertThat(Screens.styles("<kbd>Ctrl</kbd> <mark>seen</mark> x<sup>2</sup> H<sub>2</sub>O"))
                .isEqualTo("[CODE:Ctrl] [HIGHLIGHT:seen] x² H₂O");
    }

    @Test
    void aShortcodeThatCodeShowsIsShownAsItIsWritten() {
        assertThat(Screens.of("```\n{{</* ref \"a\" */>}} b {{%/* /notice */%}} {{</* c\n```\n", 60))
                .isEqualTo("  {{< ref \"a\" >}} b {{% /notice %}} {{</* c\n");
    }

    @Test
    void shortcodesAreReadable() {
        assertThat(Screens.of("""
                {{< youtube id="abc" >}}

                {{< details "Sum" >}}
                Body
                {{< /details >}}

                {{< gist spf13 78 >}}
                """, 40)).isEqualTo("""
                        ▶ youtube[1]

                        ▸ Sum

                        Body

                        ‹gist spf13 78›
                        """);
    }
}
