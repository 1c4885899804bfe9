package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.feed.NewsboatUrls.BadLine;
import dev.lede.feed.NewsboatUrls.Expected;
import dev.lede.model.Subscription;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsboatUrlsTest {

    @Test
    void anAddressATitleTagsHiddenAndSettings() {
        var read = NewsboatUrls.read("""
                # news

                https://rss.orf.at/news.xml "~ORF \\"News\\"" news "two words" ! every=2h
                """);

        assertThat(read)
                .isEqualTo(new NewsboatUrls.Lines(
                        List.of(new Subscription(
                                "https://rss.orf.at/news.xml",
                                "ORF \"News\"",
                                List.of("news", "two words"),
                                true,
                                Map.of("every", "2h"))),
                        List.of(),
                        List.of()));
    }

    @Test
    void aQuotedPathMayHoldBlanks() {
        assertThat(NewsboatUrls.read("\"~/my notes\" a").subscriptions())
                .containsExactly(Subscription.to("~/my notes", List.of("a")));
    }

    @Test
    void anAddressNamedTwiceIsOneWithTheTagsOfBoth() {
        assertThat(NewsboatUrls.read("https://a.org a\nhttps://a.org b a").subscriptions())
                .containsExactly(Subscription.to("https://a.org", List.of("a", "b")));
    }

    @Test
    void linesThatAreNoFeedsAreNamedWithWhatWasExpected() {
        var read = NewsboatUrls.read("""
                https://a.org
                nonsense tag
                exec:
                query:Unread
                https://b.org "~Title
                """);

        assertThat(read.subscriptions()).containsExactly(Subscription.to("https://a.org", List.of()));
        assertThat(read.bad())
                .containsExactly(
                        new BadLine(2, "nonsense tag", Expected.ADDRESS),
                        new BadLine(3, "exec:", Expected.COMMAND),
                        new BadLine(4, "query:Unread", Expected.VIEW),
                        new BadLine(5, "https://b.org \"~Title", Expected.CLOSING_QUOTE));
    }

    @Test
    void aSettingThatIsNotUnderstoodIsNamedByItsKeyAndTheFeedIsFollowed() {
        var read = NewsboatUrls.read("""
                https://a.org every=6h lang=zh keep=90d proxy=socks5://127.0.0.1:1080 fulltext=".post > p"
                https://b.org every=often "every=often" tag
                https://c.org pasword=secret cookie="a=b; c" user-agent="Mozilla/5.0 (X11)"
                https://d.org proxy=ftp://me:secret@host lang=klingonish1 every=0h
                """);

        assertThat(read.subscriptions()).hasSize(4);
        assertThat(read.subscriptions().get(1).tags()).containsExactly("every=often", "tag");
        assertThat(read.bad())
                .containsExactlyInAnyOrder(
                        new BadLine(2, "every", Expected.TIME),
                        new BadLine(3, "pasword", Expected.SETTING),
                        new BadLine(4, "proxy", Expected.PROXY),
                        new BadLine(4, "lang", Expected.LANGUAGE),
                        new BadLine(4, "every", Expected.TIME));
    }

    @Test
    void whatIsPrintedIsReadAsItWas() {
        var subscription = new Subscription(
                "/srv/my \"notes\"\\x",
                "A title",
                List.of("plain", "two words", "a=b", "#c"),
                true,
                Map.of("every", "2h", "note", "x y"));

        assertThat(NewsboatUrls.read(NewsboatUrls.print(subscription)).subscriptions())
                .containsExactly(subscription);
    }

    @Test
    void aLineFeedInAnAddressMakesNoSecondLine() {
        assertThat(NewsboatUrls.print(Subscription.to("https://a.org\nexec:rm", List.of())))
                .isEqualTo("\"https://a.org\\nexec:rm\"");
    }

    @Test
    void commandsAreReadAsNewsboatReadsThem() {
        var lines = NewsboatUrls.read("""
                exec:~/bin/feed tag
                "exec:printf \\"a\\nb\\" | sed 's/\\\\d//'" other
                "filter:~/bin/flt a b:https://a.org/feed:8" tag
                """);

        assertThat(lines.bad()).isEmpty();
        assertThat(lines.subscriptions())
                .extracting(Subscription::address)
                .containsExactly(
                        "exec:~/bin/feed",
                        "exec:printf \"a\nb\" | sed 's/\\d//'",
                        "filter:~/bin/flt a b:https://a.org/feed:8");
        lines.subscriptions()
                .forEach(line -> assertThat(
                                NewsboatUrls.read(NewsboatUrls.print(line)).subscriptions())
                        .containsExactly(line));
    }

    @Test
    void aFilterWithoutAnAddressIsNamed() {
        assertThat(NewsboatUrls.read("filter:cat").bad())
                .containsExactly(new BadLine(1, "filter:cat", Expected.COMMAND));
    }
}
