package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes are footnotes, whichever program wrote them. */
class HtmlNotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Hugo, goldmark
                """
                <p>The lamp<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup> was lit.</p>
                <div class="footnotes"><hr><ol><li id="fn:1"><p>Of brass.&#160;<a href="#fnref:1">↩︎</a></p></li></ol></div>
                """,
                // Pandoc
                """
                <p>The lamp<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> was lit.</p><section class="footnotes">
                <hr><ol><li id="fn1"><p>Of brass.<a href="#fnref1" class="footnote-back">↩</a></p></li></ol></section>
                """,
                // markdown-it
                """
                <p>The lamp<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> was lit.</p><hr class="footnotes-sep">
                <section><ol><li id="fn1" class="footnote-item"><p>Of brass. <a href="#fnref1">↩︎</a></p></li></ol></section>
                """,
                // Wordpress
                """
                <p>The lamp<sup data-fn="a7" class="fn"><a href="#a7" id="a7-link">1</a></sup> was lit.</p><hr>
                <ol class="wp-block-footnotes"><li id="a7">Of brass. <a href="#a7-link">↩︎</a></li></ol>
                """,
                // Wikipedia
                """
                <p>The lamp<sup id="cite_ref-x_1-0" class="reference"><a href="https://lamp.example/w#cite_note-x-1"><span>[</span>1<span>]</span></a>
                </sup> was lit.</p><hr><ol class="references"><li id="cite_note-x-1"><span class="mw-cite-backlink"><b><a
                href="#cite_ref-x_1-0">^</a></b></span> <span class="reference-text">Of brass.</span></li></ol>
                """,
                // Word, Google Docs
                """
                <p>The lamp<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> was lit.</p><hr>
                <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Of brass.</p></div>
                """,
                // Without a way back
                """
                <p>The lamp<a href="#r1">[1]</a> was lit.</p><hr><div class="ref"><a id="r1">1.</a><div>Of brass.</div></div>
                """
            })
    void aNumberAndItsNoteFindEachOther(String html) {
        assertThat(HtmlToMarkdown.convert(html, "https://lamp.example/w"))
                .isEqualToIgnoringWhitespace("The lamp[^1] was lit.\n\n***\n\n[^1]: Of brass.");
    }

    @Test
    void aNoteOfTwoParagraphsIsOneNoteToWhichSeveralNumbersLead() {
        assertThat(HtmlToMarkdown.convert(
                        "<p>a<sup id=r1><a href='#n1'>1</a></sup> b<sup id=r2><a href='#n1'>1</a></sup></p>"
                                + "<ol><li id=n1><p>One note.</p><p>And more.</p><p><a href='#r1'>^</a> <a href='#r2'>^</a></p></ol>",
                        ""))
                .isEqualTo("a[^1] b[^1]\n\n[^1]: One note.\n\n    And more.");
    }

    @Test
    void aNoteMayBeAWordLong() {
        assertThat(HtmlToMarkdown.convert(
                        "<p>甲<sup><a href='#n1' id=r1>1</a></sup></p><ol><li id=n1><p>铜<a href='#r1'>↩</a></p></li></ol>",
                        ""))
                .isEqualTo("甲[^1]\n\n[^1]: 铜");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='#s1'>1</a></p><div id=s1><h2>1 Lamps</h2><p>Of brass and of glass.</p></div>",
                "<p><a href='#s1'>1</a></p><p id=s1>Of brass and of glass.</p>",
                "<p id=s1>1 Of brass.</p><p><a href='#s1'>1</a></p>",
                "<div id=s1>1 Of brass <a href='#s1'>1</a></div>",
                "<p><a href='#s1'>1</a></p><table><tr><td><p id=s1>1 Of brass.</p><td>x</table>",
                "<p><a href='#s1'>1</a></p><pre><div id=s1>1 Of brass.</div></pre>",
                "<p><a href='#s1'>1</a></p><div hidden><p id=s1>1 Of brass.</p></div>"
            })
    void aNumberThatLeadsElsewhereIsALink(String html) {
        assertThat(HtmlToMarkdown.convert(html, "")).contains("[1](#s1)").doesNotContain("[^");
    }

    @Test
    void manyNumbersOfOneNoteTakeTimeLikeTheirNumber() {
        String note = "<ol><li id=n1>Of brass." + "<i></i>".repeat(40_000) + "</li></ol>";

        assertThat(HtmlToMarkdown.convert("<span><a href='#n1'>1</a> ".repeat(20_000) + note, ""))
                .contains("Of brass.");
    }

    @Test
    @Timeout(20)
    void manyPlacesInOneBlockTakeTimeLikeTheirNumber() {
        var links = new StringBuilder();
        var places = new StringBuilder("<div>");
        for (int i = 0; i < 20_000; i++) {
            links.append("<p><a href='#n").append(i).append("'>1</a> ");
            places.append("<a id=n").append(i).append(">1</a> Of brass. ");
        }

        assertThat(HtmlToMarkdown.convert(links.append(places).toString(), "")).endsWith("Of brass.");
    }
}
