package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {
    @Test
    void theFeedOfArticlesComesBeforeCommentsAndInterfaces() {
        assertThat(feeds("""
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
                <link rel="alternate" type="application/rss+xml" title="Lamp » Comments Feed" href="/comments/feed/">
                <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" href="/feed/">
                <link rel="alternate" type="application/feed+json" href="feed.json">
                <link rel="stylesheet" href="/style.css">
                <link rel="alternate" hreflang="de" href="/de/">
                """))
                .containsExactly(
                        "https://lamp.example/feed/",
                        "https://lamp.example/blog/feed.json",
                        "https://lamp.example/comments/feed/",
                        "https://lamp.example/wp-json/wp/v2/posts/1");
    }

    @Test
    void aPageCannotOfferACommandOrAFile() {
        assertThat(feeds("""
                <link rel="alternate" type="application/rss+xml" href="exec:rm -rf ~">
                <link rel="alternate" type="application/rss+xml" href="filter:sh:https://lamp.example/">
                <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
                """)).isEmpty();
    }

    private static List<String> feeds(String head) {
        byte[] page = ("<html><head>" + head + "</head></html>").getBytes(StandardCharsets.UTF_8);
        return Discovery.feedsOf(page, "text/html", "https://lamp.example/blog/");
    }
}
