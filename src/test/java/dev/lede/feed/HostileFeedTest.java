package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lede.Shared;
import dev.lede.model.Enclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to do harm ends soon, in bounded memory, and what is good in it is still read. */
@Timeout(20)
final class HostileFeedTest {
    private static final String GOOD = "<item><title>Good</title></item>";

    private static final String RSS = """
            <?xml version="1.0" encoding="windows-1252"?><!DOCTYPE rss [<!ENTITY a "b">]>
            <rss version="2.0" xmlns:m="http://search.yahoo.com/mrss"><channel xml:base="https://lamp.example/">
            <title>灯 &amp;amp; lamp</title><ttl>60</ttl><item><title><![CDATA[A <b>b</b>]]></title><guid>1</guid>
            <author>ann@lamp.example (Ann)</author><pubDate>Thu, 13 Feb 2025 10:20:30 GMT</pubDate>
            <m:content url="a.mp4" type="video/mp4"/><description>&lt;a href='b'&gt;c&lt;/a&gt;</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">a &amp;lt;b&gt;</title><entry>
            <id>urn:1</id><link rel="enclosure" href="a.mp3" length="5"/><updated>2024-05-01T10:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; 2<br/></div></content>
            <summary mode="base64">PGI+eDwvYj4=</summary></entry></feed>
            """;

    private static final String JSON = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Lamp", "items": [{"id": 1, "tags": ["a", "b"],
            "content_html": "<p>\\u706f</p>", "attachments": [{"url": "a.mp3", "size_in_bytes": 5}],
            "authors": [{"name": "Ann"}], "date_published": "2024-05-01T10:00:00Z"}]}
            """;

    @Test
    void anEntityBombIsNeverLit() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(1_000) + "\">" + "<!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>";

        assertThat(titles(bomb + Feeds.rss("<item><title>&c;</title></item>"))).containsExactly("&c;");
    }

    @Test
    void aHundredThousandElementsDeepIsNoDepth() {
        assertThat(titles(Feeds.rss("<item><title>One</title>" + "<a>".repeat(100_000) + "</item>" + GOOD)))
                .containsExactly("One", "Good");
        assertThat(titles(Feeds.rss("<x>".repeat(100_000) + "</x>".repeat(100_000) + GOOD)))
                .containsExactly("Good");
    }

    @Test
    void aMillionEmptyEntriesLeaveNothing() {
        assertThat(titles(Feeds.rss("<item/>".repeat(1_000_000) + GOOD))).containsExactly("Good");
    }

    @Test
    void ofTinyEntriesTheFirstFiftyThousandAreKept() {
        assertThat(titles(Feeds.rss(GOOD.repeat(FeedDraft.MOST_ENTRIES + 1)))).hasSize(FeedDraft.MOST_ENTRIES);
    }

    @Test
    void anAttributeOfTenMegabytesIsLeftOut() {
        ParsedEntry entry = Feeds.entry("<title>Good</title><enclosure url='" + "x".repeat(10_000_000) + "'/>");

        assertThat(entry.enclosures()).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsCut() {
        ParsedEntry entry = Feeds.entry("<title>" + "x".repeat(100_000) + "</title><description>"
                + "<p>1234567</p>".repeat(Markup.LONGEST / 10) + "</description>");

        assertThat(entry.title()).hasSize(WireText.LONGEST_LINE);
        assertThat(entry.summary()).hasSizeLessThanOrEqualTo(Markup.LONGEST);
    }

    @Test
    void aTextWithoutElementsIsCutToo() {
        assertThat(Feeds.entry("<description><![CDATA[" + "x".repeat(Markup.LONGEST + 1) + "]]></description>")
                        .summary())
                .hasSize(Markup.LONGEST);
    }

    @Test
    void aMillionNamesAreNotKept() {
        String names = IntStream.range(0, 1_000_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("/><a", "<a", "/>"));

        assertThat(titles(Feeds.rss(names + GOOD))).containsExactly("Good");
    }

    @Test
    void shortLinksUnderALongBaseFillNoMemory() {
        String base = "<item xml:base='https://a.example/" + "x".repeat(4_000) + "/'>";
        String links = "<description>" + "&lt;a href='b'>".repeat(20_000) + "</description></item>";

        ParsedFeed feed = Feeds.parse(Feeds.rss((base + links).repeat(20)));

        assertThat(feed.entries())
                .first()
                .satisfies(entry ->
                        assertThat(entry.summary()).contains("x/b").hasSizeLessThan(Markup.LONGEST + links.length()));
        assertThat(feed.entries()).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "&#1;javascript:alert(1)",
                "java&#10;script:alert(1)",
                "file:///etc/passwd",
                "exec:rm",
                "filter:rm:https://a.example",
                "data:text/html,x",
                "vbscript:x"
            })
    void noAddressLeadsIntoTheProgramOrTheMachine(String address) {
        for (String inside : List.of(
                "<link>%s</link>",
                "<guid isPermaLink='true'>%s</guid>",
                "<comments>%s</comments>",
                "<enclosure url='%s' type='image/png'/>",
                "<atom:link href='%s'/>",
                "<atom:link rel='enclosure' href='%s'/>",
                "<atom:link rel='replies' href='%s'/>",
                "<atom:id>%s</atom:id>",
                "<atom:content src='%s'/>",
                "<media:thumbnail url='%s'/>",
                "<media:content url='%s' medium='image'/>",
                "<media:content url='%s' medium='video'/>",
                "<itunes:image href='%s'/>",
                "<image><url>%s</url></image>")) {
            ParsedEntry entry = entryWithoutBase("<title>x</title>" + inside.formatted(address));

            assertThat(addresses(entry)).as(inside).allMatch(found -> Addresses.schemeEnd(found) < 0);
        }
    }

    @Test
    void aBaseThatLeadsIntoTheMachineLeadsNowhere() {
        for (String inside : List.of("<link>a</link>", "<guid>/a</guid>", "<enclosure url='a'/>")) {
            ParsedEntry entry = entryWithoutBase("<title>x</title><x xml:base='file:///etc/'>" + inside + "</x>");

            assertThat(addresses(entry)).as(inside).isEmpty();
        }
    }

    @Test
    void zeroBytesAreNothing() {
        assertThat(titles(Feeds.rss("<it\0em><title>Go\0od</title></item>"))).containsExactly("Good");
        assertThat(FeedParser.parse(new byte[100_000], null, null)).isEqualTo(new NotAFeed(NotAFeed.Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<a b=\"",
                "<a b='\">",
                "<!--",
                "<![CDATA[",
                "<?",
                "<!DOCTYPE [",
                "&",
                "&#",
                "&lt;a \"",
                "&lt;!--",
                "</a",
                "<a xmlns:b='c'>",
                "<a xml:base='d/'>",
                "<item><p>",
                "<title><b>",
                "]]>",
                "&lt;b '"
            })
    void whatIsOpenedForeverCostsNoMoreThanItsLength(String opened) {
        String feed = Feeds.rss(GOOD + "<item><title>" + opened.repeat(1_000_000 / opened.length()));

        assertThat(titles(feed)).contains("Good");
    }

    @Test
    void noMutationOfAnyFeedThrows() throws IOException {
        var random = new Random(20_261_124);
        for (Path feed : feeds(Shared.folder("feeds").resolve("snapshots"))) {
            assertNoMutantThrows(Files.readAllBytes(feed), 3, random);
        }
    }

    @Test
    void noMutationOfASmallFeedThrows() {
        var random = new Random(20_261_125);
        for (String feed : List.of(RSS, ATOM, JSON)) {
            assertNoMutantThrows(feed.getBytes(StandardCharsets.UTF_8), 500, random);
        }
    }

    /** What costs a glance once must not cost the square of its length in each of many thousand entries. */
    @ParameterizedTest
    @CsvSource({"author, a@", "pubDate, 'a/b '", "title, '&lt;b '", "title, '&lt;!-- &gt;'", "title, '&lt;script&gt;'"})
    void aTextThatIsHardToReadIsReadInPassing(String name, String hard) {
        String entry = "<item><" + name + ">" + hard.repeat(8_000 / hard.length()) + "</" + name + "></item>";

        assertThat(titles(Feeds.rss(entry.repeat(1_000) + GOOD))).contains("Good");
    }

    @Test
    void aLanguageOfAnyLengthIsNoDepth() {
        assertThat(titles(Feeds.rss("<language>en" + "-a".repeat(200_000) + "</language>" + GOOD)))
                .containsExactly("Good");
    }

    private static ParsedEntry entryWithoutBase(String inside) {
        byte[] feed = Feeds.rss("<item>" + inside + "</item>").getBytes(StandardCharsets.UTF_8);
        return ((ParsedFeed) FeedParser.parse(feed, null, null)).entries().getFirst();
    }

    private static List<String> addresses(ParsedEntry entry) {
        return Stream.concat(
                        Stream.of(entry.link(), entry.comments(), entry.thumbnail())
                                .filter(Objects::nonNull),
                        entry.enclosures().stream().map(Enclosure::url))
                .toList();
    }

    private static void assertNoMutantThrows(byte[] body, int rounds, Random random) {
        for (int round = 0; round < rounds; round++) {
            byte[] mutant = mutant(body, random);
            assertThatCode(() -> FeedParser.parse(mutant, null, Feeds.ADDRESS))
                    .as(new String(mutant, 0, Math.min(mutant.length, 1_000), StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static List<Path> feeds(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toFile().length() < 100_000).sorted().toList();
        }
    }

    /** Some bytes changed, a piece moved, the end cut off. */
    private static byte[] mutant(byte[] body, Random random) {
        byte[] mutant = Arrays.copyOf(body, 1 + random.nextInt(body.length));
        byte[] marks = "<>&;/![]-\"'=?:{}\0".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mutant.length / 50 + 1; i++) {
            mutant[random.nextInt(mutant.length)] = marks[random.nextInt(marks.length)];
        }
        int length = random.nextInt(mutant.length);
        System.arraycopy(mutant, random.nextInt(mutant.length - length), mutant, 0, length);
        return mutant;
    }

    private static List<String> titles(String feed) {
        return Feeds.parse(feed).entries().stream().map(ParsedEntry::title).toList();
    }
}
