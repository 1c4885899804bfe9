package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSitesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos, https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv
            https://m.youtube.com/user/someone,                  https://www.youtube.com/feeds/videos.xml?user=someone
            https://www.youtube.com/playlist?list=PL12_3-4,      https://www.youtube.com/feeds/videos.xml?playlist_id=PL12_3-4
            https://github.com/someone,                          https://github.com/someone.atom
            https://GitHub.com/someone/thing,                    https://github.com/someone/thing/releases.atom
            https://github.com/someone/thing/tree/main?a=b#top,  https://github.com/someone/thing/releases.atom
            https://github.com/someone/thing/commits/main/,      https://github.com/someone/thing/commits/main.atom
            https://github.com/someone/thing/tags,               https://github.com/someone/thing/tags.atom
            https://old.reddit.com/r/java/,                      https://www.reddit.com/r/java/.rss
            https://www.reddit.com/r/java/top,                   https://www.reddit.com/r/java/top/.rss
            https://reddit.com/u/someone,                        https://www.reddit.com/user/someone/.rss
            https://mastodon.example/@someone,                   https://mastodon.example/@someone.rss
            https://bsky.app/profile/someone.example,            https://bsky.app/profile/someone.example/rss
            """)
    void thePageIsKnownByItsAddress(String page, String feed) {
        assertThat(KnownSites.feedsOf(page)).first().isEqualTo(feed);
    }

    @Test
    void aRepositoryOffersItsCommitsToo() {
        assertThat(KnownSites.feedsOf("https://github.com/someone/thing"))
                .containsExactly(
                        "https://github.com/someone/thing/releases.atom",
                        "https://github.com/someone/thing/commits.atom",
                        "https://github.com/someone/thing/tags.atom");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/",
        "https://github.com/",
        "https://www.youtube.com/@someone",
        "https://mastodon.example/@someone/112233",
        "https://example.org/?u=https://github.com/someone",
        "file:///github.com/someone"
    })
    void otherPagesAreNot(String page) {
        assertThat(KnownSites.feedsOf(page)).isEmpty();
    }

    @Test
    void aHandleOfYoutubeIsKnownByTheChannelOnItsPage() {
        String page = "<script>{\"externalId\":\"UCabcdefghijklmnopqrstuv\"}</script>";
        assertThat(KnownSites.channelOn("https://www.youtube.com/@someone", page))
                .contains("https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv");
        assertThat(KnownSites.channelOn("https://example.org/@someone", page)).isEmpty();
    }
}
