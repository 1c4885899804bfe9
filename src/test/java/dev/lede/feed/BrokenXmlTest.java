package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** XML as feeds really send it. */
final class BrokenXmlTest {
    @Test
    void aBareAmpersandIsText() {
        assertThat(titles(item("Salt & pepper, AT&T"))).containsExactly("Salt & pepper, AT&T");
    }

    @Test
    void htmlsEntitiesNeedNoDeclaration() {
        assertThat(titles(item("caf&eacute; &ndash; &unknown;"))).containsExactly("café – &unknown;");
    }

    @Test
    void numbersFromWindowsAreTheQuotesTheyMean() {
        assertThat(titles(item("it&#146;s"))).containsExactly("it’s");
    }

    @Test
    void anEntityWithoutSemicolonIsPartOfTheAddress() {
        assertThat(Feeds.entry("<link>https://lamp.example/?a=1&copy=3&lt=4</link>")
                        .link())
                .isEqualTo("https://lamp.example/?a=1&copy=3&lt=4");
    }

    @Test
    void whatTheDocumentTypeDeclaresIsNotRead() {
        String feed = "<!DOCTYPE rss [<!ENTITY x \"boom\"><!ENTITY y SYSTEM \"file:///etc/passwd\">]>"
                + Feeds.rss(item("a &x; &y;"));

        assertThat(titles(feed)).containsExactly("a &x; &y;");
    }

    @Test
    void aFileThatIsCutOffGivesWhatItHas() {
        assertThat(titles("<rss><channel><item><title>One</title></item><item><title>Tw"))
                .containsExactly("One", "Tw");
        assertThat(titles("<rss><channel><item><title>One</title></item><item><title><![CDATA[Two]"))
                .containsExactly("One", "Two]");
        assertThat(titles("<rss><channel><item><title>One</title></item></chan"))
                .containsExactly("One");
    }

    @Test
    void anItemThatWasNotClosedEndsWhereTheNextBegins() {
        assertThat(titles("<rss><channel><item><title>One</title><item><title>Two</title><item><title>Three</rss>"))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void anEndTagClosesWhatWasLeftOpenInside() {
        assertThat(titles("<rss><channel><item><p><br><title>One</title><b></item>" + item("Two")))
                .containsExactly("One", "Two");
    }

    @Test
    void attributesNeedNoQuotes() {
        assertThat(Feeds.entry("<enclosure url=https://lamp.example/a.mp3 length=1 type=audio/mpeg />")
                        .enclosures()
                        .getFirst()
                        .url())
                .isEqualTo("https://lamp.example/a.mp3");
    }

    @Test
    void aBracketThatBeginsNoTagIsText() {
        assertThat(titles(item("1 < 2 <3"))).containsExactly("1 < 2 <3");
    }

    @Test
    void anEndTagCutShortEndsAtTheNext() {
        assertThat(titles("<rss><channel><item><title>One</title</item>" + item("Two")))
                .containsExactly("One", "Two");
    }

    private static String item(String title) {
        return "<item><title>" + title + "</title></item>";
    }

    private static List<String> titles(String feed) {
        String whole = feed.contains("<rss") ? feed : Feeds.rss(feed);
        return Feeds.parse(whole).entries().stream().map(ParsedEntry::title).toList();
    }
}
