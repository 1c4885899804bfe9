package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Enclosure;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FeedParserTest {
    @Test
    void rssIsReadWithAllThatAPersonSees() {
        ParsedEntry entry = Feeds.entry("""
                <title>Salt &amp;amp; pepper</title>
                <link>https://lamp.example/1</link>
                <guid isPermaLink="false">lamp-1</guid>
                <author>ann@lamp.example (Ann)</author>
                <pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>
                <category>Light</category>
                <comments>https://lamp.example/1#comments</comments>
                <description>Short</description>
                <content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
                <enclosure url="https://lamp.example/a.mp3" type="audio/mpeg" length="1,234"/>
                """);

        assertThat(entry).isEqualTo(Feeds.draft(draft -> {
            draft.id.offer(0, "lamp-1");
            draft.title.offer(0, "Salt & pepper");
            draft.link.offer(0, "https://lamp.example/1");
            draft.author(0, "Ann");
            draft.published.offer(0, Instant.parse("2024-05-01T10:00:00Z"));
            draft.tag("Light");
            draft.comments.offer(0, "https://lamp.example/1#comments");
            draft.summary.offer(0, "Short");
            draft.content.offer(0, "<p>Long</p>");
            draft.enclosure(new Enclosure("https://lamp.example/a.mp3", "audio/mpeg", 1234L));
        }));
    }

    @Test
    void atomIsReadWithItsTypes() {
        ParsedFeed feed = Feeds.parse("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de_AT">
                  <title type="text">a &lt;b&gt;</title><id>urn:lamp</id>
                  <link rel="self" href="https://lamp.example/feed"/><link href="https://lamp.example/"/>
                  <author><name>Ann</name><email>ann@lamp.example</email></author>
                  <entry>
                    <title type="html">a &lt;b&gt;c&lt;/b&gt;</title>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; 2<br/></div></content>
                    <updated>2024-05-01T10:00:00Z</updated>
                  </entry>
                </feed>
                """);

        assertThat(feed)
                .isEqualTo(new ParsedFeed(
                        "urn:lamp",
                        "a <b>",
                        "https://lamp.example/",
                        null,
                        "de-AT",
                        null,
                        List.of(Feeds.draft(draft -> {
                            draft.title.offer(0, "a c");
                            draft.author(0, "Ann");
                            draft.updated.offer(0, Instant.parse("2024-05-01T10:00:00Z"));
                            draft.content.offer(0, "<div xmlns=\"http://www.w3.org/1999/xhtml\">1 &lt; 2<br/></div>");
                        }))));
    }

    @Test
    void aFeedSaysHowOftenItChanges() {
        assertThat(Feeds.parse(Feeds.rss("<ttl> 90 </ttl>")).updateEvery()).isEqualTo(Duration.ofMinutes(90));
        assertThat(Feeds.parse(Feeds.rss("<sy:updatePeriod>Daily</sy:updatePeriod><sy:updateFrequency>4"
                                + "</sy:updateFrequency>"))
                        .updateEvery())
                .isEqualTo(Duration.ofHours(6));
        assertThat(Feeds.parse(Feeds.rss("<ttl>soon</ttl>")).updateEvery()).isNull();
    }

    @Test
    void anItemOfRssOneStandsOutsideTheChannel() {
        ParsedFeed feed = Feeds.parse("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>Lamp</title></channel>
                <item rdf:about="https://lamp.example/1"><title>One</title></item></rdf:RDF>""");

        assertThat(feed.title()).isEqualTo("Lamp");
        assertThat(feed.entries()).extracting(ParsedEntry::link).containsExactly("https://lamp.example/1");
    }

    @Test
    void aPageIsNoFeed() {
        assertThat(Feeds.result("<!doctype html><html><body><channel>no</channel></body></html>"))
                .isEqualTo(new NotAFeed(NotAFeed.Reason.WEB_PAGE));
        assertThat(Feeds.result(" \n ")).isEqualTo(new NotAFeed(NotAFeed.Reason.EMPTY));
        assertThat(Feeds.result("{\"a\": 1}")).isEqualTo(new NotAFeed(NotAFeed.Reason.OTHER));
    }

    @Test
    void aWarningBeforeTheDeclarationIsPassedOver() {
        ParsedFeed feed = Feeds.parse("<br />\n<b>Warning</b>: foo() in <b>x.php</b>\n<?xml version='1.0'?>"
                + "<rss><channel><title>Lamp</title></channel></rss> trailing <b>rubbish");

        assertThat(feed.title()).isEqualTo("Lamp");
    }

    @Test
    void theByteOrderMarkOutweighsTheHeaderAndTheHeaderTheDeclaration() {
        String declared = "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Füße</title></channel></rss>";
        byte[] cyrillic = declared.replace("Füße", "Съешь").getBytes(Charset.forName("windows-1251"));

        assertThat(title(("\uFEFF" + declared).getBytes(StandardCharsets.UTF_8), "text/xml; charset=koi8-r"))
                .isEqualTo("Füße");
        assertThat(title(cyrillic, "text/xml; charset=\"windows-1251\"")).isEqualTo("Съешь");
    }

    @Test
    void utf16ThatCanBeReadAsAsciiIsUtf8() {
        String declared = "<?xml version='1.0' encoding='utf-16'?><rss><channel><title>Füße</title></channel></rss>";

        assertThat(title(declared.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("Füße");
    }

    @Test
    void wideCharactersAreKnownWithoutAMark() {
        for (var wide : List.of(
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_32BE,
                StandardCharsets.UTF_32LE)) {
            assertThat(FeedParser.parse(
                            Feeds.rss("<item><title>灯</title></item>").getBytes(wide), null, null))
                    .as(wide.name())
                    .isInstanceOfSatisfying(
                            ParsedFeed.class,
                            feed -> assertThat(feed.entries().getFirst().title())
                                    .isEqualTo("灯"));
        }
    }

    @Test
    void cdfsAddressesAreAttributes() {
        ParsedFeed feed = Feeds.parse("""
                <CHANNEL HREF="https://lamp.example/"><TITLE>Lamp</TITLE><ABSTRACT>About</ABSTRACT>
                <ITEM HREF="/1" LASTMOD="1998-11-05T22:15-0800"><TITLE>One</TITLE></ITEM></CHANNEL>""");

        assertThat(feed.link()).isEqualTo("https://lamp.example/");
        assertThat(feed.description()).isEqualTo("About");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("https://feeds.example/1");
            assertThat(entry.updated()).isEqualTo(Instant.parse("1998-11-06T06:15:00Z"));
        });
    }

    @Test
    void oneStrayByteDoesNotSwitchTheWholeFile() {
        byte[] body = "<rss><channel><title>Füße X</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
        body[body.length - "</title></channel></rss>".length() - 1] = (byte) 0xE4;

        assertThat(title(body, null)).isEqualTo("Füße \uFFFD");
    }

    @Test
    void withoutAnyDeclarationNorAnyUtf8ItIsTheWebsOtherDefault() {
        byte[] body = "<rss><channel><title>Notícias</title></channel></rss>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(title(body, null)).isEqualTo("Notícias");
    }

    @Test
    void controlCharactersAreCleanedFromEveryField() {
        ParsedEntry entry = Feeds.entry("<title>a&#27;[2Jb</title><guid>g\u0007</guid><category>c\u009b2J</category>"
                + "<author>n&#8;</author><description>d&#x1b;]0;x&#7;</description>");

        assertThat(entry.toString())
                .doesNotContain("\u001b", "\u0007", "\u009b", "\b")
                .contains("title=ab");
    }

    private static @Nullable String title(byte[] body, @Nullable String contentType) {
        return ((ParsedFeed) FeedParser.parse(body, contentType, null)).title();
    }
}
