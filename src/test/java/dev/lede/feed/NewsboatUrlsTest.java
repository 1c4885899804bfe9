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
                exec:~/bin/feed tag
                query:Unread
                https://b.org "~Title
                """);

        assertThat(read.subscriptions()).containsExactly(Subscription.to("https://a.org", List.of()));
        assertThat(read.bad())
                .containsExactly(
                        new BadLine(2, "nonsense tag", Expected.ADDRESS),
                        new BadLine(3, "exec:~/bin/feed tag", Expected.PLAIN_FEED),
                        new BadLine(4, "query:Unread", Expected.VIEW),
                        new BadLine(5, "https://b.org \"~Title", Expected.CLOSING_QUOTE));
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
                .isEqualTo("\"https://a.org exec:rm\"");
    }
}
