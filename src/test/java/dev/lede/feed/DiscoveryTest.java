package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {
    private static final String PAGE = "https://lamp.example/blog/";

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

    @Test
    void linksThatLookLikeFeedsAreFollowedAndThoseOfCommentsLast() {
        byte[] page = """
                <a href="/comments/feed/">Comments</a> <a href="/about">About</a> <a href="rss.xml">RSS</a>
                <a href="/?feed=atom">Atom</a> <a href="exec:feed">x</a> <a href="file:///feed.xml">y</a>
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(Discovery.linksOf(page, "text/html", PAGE))
                .extracting(Discovery.Link::address)
                .containsExactly(
                        "https://lamp.example/blog/rss.xml",
                        "https://lamp.example/?feed=atom",
                        "https://lamp.example/comments/feed/");
    }

    @Test
    void theUsualPlacesAreBesideThePageAndAtTheRoot() {
        assertThat(Discovery.usualPlaces("https://lamp.example/blog/?a=b"))
                .extracting(Discovery.Link::address)
                .startsWith("https://lamp.example/blog/feed", "https://lamp.example/blog/index.xml")
                .contains("https://lamp.example/feed", "https://lamp.example/atom.xml")
                .hasSize(11);
        assertThat(Discovery.usualPlaces("https://lamp.example/")).hasSize(7);
    }

    private static List<String> feeds(String head) {
        byte[] page = ("<html><head>" + head + "</head></html>").getBytes(StandardCharsets.UTF_8);
        return Discovery.feedsOf(page, "text/html", PAGE).stream()
                .map(Discovery.Link::address)
                .toList();
    }
}
