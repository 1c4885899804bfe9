package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which element means what, where several could. */
final class MeaningTest {
    private static final String MEDIA = "xmlns:m=\"http://search.yahoo.com/mrss\"";

    @Test
    void titlesOfOthersAreNotTheTitle() {
        assertThat(Feeds.entry("<media:title>Picture</media:title><itunes:title>Podcast</itunes:title>"
                                + "<image><title>Logo</title><link>https://logo.example</link></image>"
                                + "<source><title>Elsewhere</title></source><title>Right</title>")
                        .title())
                .isEqualTo("Right");
    }

    @Test
    void theNamespaceCountsNotThePrefix() {
        assertThat(Feeds.entry("<title>x</title><m:thumbnail " + MEDIA + " url='/a.png'/>")
                        .thumbnail())
                .isEqualTo("https://feeds.example/a.png");
    }

    @Test
    void rssThatDeclaresAtomAsItsOwnNamespaceIsStillRss() {
        ParsedFeed feed = Feeds.parse("<rss xmlns=\"http://www.w3.org/2005/Atom\"><channel><item><title>One</title>"
                + "<pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate></item></channel></rss>");

        assertThat(feed.entries()).extracting(ParsedEntry::title).containsExactly("One");
    }

    @Test
    void anAddressAsGuidIsTheLinkUnlessItSaysOtherwise() {
        assertThat(Feeds.entry("<guid>https://lamp.example/g</guid>").link()).isEqualTo("https://lamp.example/g");
        assertThat(Feeds.entry("<guid isPermaLink='false'>https://lamp.example/g</guid>")
                        .link())
                .isNull();
        assertThat(Feeds.entry("<guid>12345</guid>").link()).isNull();
    }

    @Test
    void atomsLinkIsTheAlternateAndAnEnclosureIsAFile() {
        ParsedEntry entry = Feeds.parse("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>"
                        + "<link rel='self' href='/self'/><link rel='enclosure' href='/a.mp3'/><link href='/page'/>"
                        + "</entry></feed>")
                .entries()
                .getFirst();

        assertThat(entry.link()).isEqualTo("https://feeds.example/page");
        assertThat(entry.enclosures().getFirst().url()).isEqualTo("https://feeds.example/a.mp3");
    }

    @Test
    void addressesThatRunSomethingAreNoLinks() {
        assertThat(Feeds.entry("<title>x</title><link>javascript:alert(1)</link>")
                        .link())
                .isNull();
        assertThat(Feeds.entry("<title>x</title><link>file:///etc/passwd</link>")
                        .link())
                .isNull();
        assertThat(Feeds.entry("<title>x</title><enclosure url='exec:rm'/>").enclosures())
                .isEmpty();
    }

    @Test
    void relativeAddressesInHtmlAreReadAgainstTheInnermostBase() {
        ParsedEntry entry = Feeds.entry("<description xml:base='https://lamp.example/a/b'>"
                + "&lt;a href=\"../x?y=1&amp;amp;z\"&gt; &lt;img src=c.png&gt; &lt;a href='#fn1'&gt;</description>");

        assertThat(entry.summary())
                .isEqualTo(
                        "<a href=\"https://lamp.example/x?y=1&amp;z\"> <img src=https://lamp.example/a/c.png> <a href='#fn1'>");
    }

    @Test
    void atomsInlineHtmlMayHaveItsOwnBaseAndPrefix() {
        ParsedEntry entry = Feeds.parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
                        + "<h:div xmlns:h='http://www.w3.org/1999/xhtml' xml:base='https://lamp.example/a/'>"
                        + "<h:a href='b'>x</h:a><h:i/></h:div></content></entry></feed>")
                .entries()
                .getFirst();

        assertThat(entry.content()).contains("<a href='https://lamp.example/a/b'>x</a><i></i></div>");
    }

    @Test
    void onlyWhatHtmlKnowsIsATagInATitle() {
        assertThat(Feeds.entry("<title>&lt;b&gt;List&lt;/b&gt;&lt;String&gt; 1 &lt; 2&lt;br&gt;x</title>")
                        .title())
                .isEqualTo("List<String> 1 < 2 x");
    }

    @Test
    void aNameIsShownWithoutItsMailAddress() {
        assertThat(List.of("Ann <ann@x.example>", "ann@x.example (Ann)", "ann@x.example").stream()
                        .map(Authors::name))
                .containsExactly("Ann", "Ann", "ann@x.example");
    }

    @Test
    void theLanguageOfTheFeedIsNotThatOfItsTitle() {
        assertThat(Feeds.parse("<feed><title xml:lang='en'>x</title></feed>").lang())
                .isNull();
        assertThat(Feeds.parse(Feeds.rss("<language>zh_CN</language>")).lang()).isEqualTo("zh-CN");
        assertThat(Feeds.entry("<title>x</title><dc:language>ja</dc:language>").lang())
                .isEqualTo("ja");
    }

    @Test
    void aDateThatCannotBeReadStaysEmpty() {
        assertThat(Feeds.entry("<title>x</title><pubDate>soon</pubDate>").published())
                .isNull();
    }

    @Test
    void entriesWithoutIdOrLinkStayAndEmptyOnesGo() {
        assertThat(Feeds.parse(Feeds.rss("<item/><item><description>x</description></item><item> </item>"))
                        .entries())
                .extracting(ParsedEntry::summary)
                .containsExactly("x");
    }
}
