package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like something around an article and belongs to it. */
class KeptTest {
    private static final String PROSE =
            "<p>The lamp in the harbour was lit at dusk, as it had been every evening, and nobody who went home looked up.</p>";

    @Test
    void aTableOfFiguresKeepsItsCells() {
        String row =
                "<tr><th>Languages</th><td><ul><li><a href='/e'>English</a><li><a href='/m'>Māori</a></ul></td></tr>";

        assertThat(html("<table>" + row + "<tr><th>Area<td><div>1 <a href='/km'>km</a></div></table>"))
                .contains("English", "Māori", ">km<");
    }

    @Test
    void referencesStandBehindOtherArticles() {
        String notes = "<ol class=references><li id=cite_note-1>^ <a href='/s'>Smith</a><li id=cite_note-2>^ <a"
                + " href='/j'>Jones</a><li id=cite_note-3>^ <a href='/k'>Kay</a></ol>";

        assertThat(html("<h2>See also</h2><ul><li><a href='/o'>Other</a></ul><h2>Notes</h2>" + notes))
                .contains("Smith", "Jones", "Kay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=print-edition>The KEPT words</h2>",
                "<h2><span id=The_promotion_of_boats>The KEPT words</span></h2>",
                "<h2><a class=toc-backref href='#id1'>The KEPT words</a></h2>",
                "<h2><a href='/film'>The KEPT words</a></h2>",
                "<p class='hAdRRQ xToc9'>The KEPT words are many, and they say what is to be said here.</p>",
                "<p>The <sup id=cite_ref-print-1>KEPT</sup> words are many, and they say what is to be said.</p>",
                "<dl><dt><a href='/api'>KEPT()</a><dd>Gives back what was put in, and nothing more than that.</dl>",
            })
    void aPlaceIsNamedByWhatStandsThere(String block) {
        assertThat(html(block)).contains("KEPT");
    }

    @Test
    void headingsOfTheFirstRankAreOfTheArticleWhereThereAreSeveral() {
        assertThat(html("<h1>Why lamps?</h1>" + PROSE + "<h1>Whose lamps?</h1>"))
                .contains("Why lamps?", "Whose lamps?");
    }

    @Test
    void aPictureOfItsScriptIsThere() {
        assertThat(html("<div><img src='/tiny.png'></div><img class=late><noscript><img src='/great.png'></noscript>"))
                .contains("/great.png")
                .doesNotContain("tiny", "late");
    }

    @Test
    void wordsThatTheirPublisherEscapedAreFoundInThePage() {
        String said =
                "That\\\\&#039;s the lamp &amp; the harbour that everybody knew and that nobody had seen by day. ";
        String seen = "<p>That's the lamp &amp; the harbour that everybody knew and that nobody had seen by day.</p>";
        var page = new Page(
                "https://a.org/",
                "<title>t</title><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                        + said.repeat(9) + "\"}</script><div>" + seen.repeat(9) + "<img src='/a.png'></div>");

        assertThat(Extractor.extract(page))
                .isInstanceOfSatisfying(
                        Article.class, found -> assertThat(found.html()).contains("/a.png"));
    }

    @Test
    void aBlankInAnElementOfItsOwnPartsWords() {
        assertThat(html("<p>Is it<span class=widont>&nbsp;</span>true?</p>"))
                .contains("<span class=\"widont\">&nbsp;</span>");
    }

    @Test
    void aHeadingWithinALinkToItselfIsAHeading() {
        assertThat(html("<a href='#x'><div><h2 id=x>Of oil</h2></div></a>" + PROSE))
                .contains("Of oil")
                .doesNotContain("href");
    }

    @Test
    void theHeadingOfAPageStaysWhereItIsNotItsTitle() {
        String text = "</h1>" + PROSE.repeat(6) + "</article>";

        assertThat(page("<title>Lamps of the harbour</title><article><h1>Who lit them?" + text))
                .contains("Who lit them?");
        assertThat(page("<title>Lamps of the harbour</title><article><h1>The lamps of a harbour" + text))
                .doesNotContain("<h1");
    }

    private static String page(String html) {
        return ((Article) Extractor.extract(new Page("https://a.org/", html))).html();
    }

    private static String html(String block) {
        return page("<title>t</title><div>" + PROSE.repeat(4) + block + PROSE.repeat(4) + "</div>");
    }
}
