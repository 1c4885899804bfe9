package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.feed.FeedParser;
import dev.lede.feed.ParsedFeed;
import dev.lede.model.NewEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is stored of what a publisher sent. */
class ConversionTest {
    private static final String BASE = "https://example.org/feed";

    @Test
    void aGuidOfItsOwnIsTheIdentity() {
        assertThat(converted("<item><guid>1</guid><link>https://example.org/a</link></item>"))
                .extracting(NewEntry::guid)
                .containsExactly("1");
    }

    @Test
    void entriesThatAllBearOneGuidAreToldApartByTheirLinks() {
        assertThat(converted("""
                <item><guid>https://example.org/</guid><link>https://example.org/a</link></item>
                <item><guid>https://example.org/</guid><link>https://example.org/b</link></item>
                """))
                .extracting(NewEntry::guid)
                .containsExactly(
                        "https://example.org/ https://example.org/a", "https://example.org/ https://example.org/b");
    }

    @Test
    void entriesThatAllBearOneGuidAndNoLinkAreToldApartByWhatTheySay() {
        assertThat(converted("""
                <item><guid isPermaLink='false'>same</guid><title>a</title></item>
                <item><guid isPermaLink='false'>same</guid><title>b</title></item>
                """)).extracting(NewEntry::title).containsExactly("a", "b");
    }

    @Test
    void anEntryThatIsSentTwiceKeepsItsGuid() {
        String entry = "<item><guid>1</guid><title>a</title><link>https://example.org/a</link></item>";
        assertThat(converted(entry + entry)).extracting(NewEntry::guid).containsOnly("1");
    }

    @Test
    void aBodyIsMarkdownWithAbsoluteAddressesAndKeepsItsHtml() {
        var entry = converted("""
                <item><guid>1</guid><link>https://example.org/a/</link>
                <description>&lt;p>See &lt;a href="/b">b&lt;/a>.&lt;/p></description></item>
                """).getFirst();
        assertThat(entry.markdown().strip()).isEqualTo("See [b](https://example.org/b).");
        assertThat(entry.summary()).isEqualTo("See b.");
        assertThat(entry.html()).contains("<p>See <a href=");
    }

    private static List<NewEntry> converted(String entries) {
        byte[] rss = ("<rss version='2.0'><channel><title>A feed</title>" + entries + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        return Conversion.of((ParsedFeed) FeedParser.parse(rss, null, BASE), BASE, null);
    }
}
