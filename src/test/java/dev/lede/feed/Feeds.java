package dev.lede.feed;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Short feeds for tests. */
final class Feeds {
    static final String ADDRESS = "https://feeds.example/dir/feed.xml";

    private Feeds() {}

    static ParseResult result(String text) {
        return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
    }

    static ParsedFeed parse(String text) {
        return (ParsedFeed) result(text);
    }

    static String rss(String inside) {
        return "<rss version=\"2.0\"><channel><title>Lamp post</title>" + inside + "</channel></rss>";
    }

    /** The only entry of an RSS feed, given what stands in it. */
    static ParsedEntry entry(String inside) {
        return parse(rss("<item>" + inside + "</item>")).entries().getFirst();
    }

    static ParsedEntry draft(Consumer<EntryDraft> filled) {
        var draft = new EntryDraft();
        filled.accept(draft);
        return draft.finish(null);
    }
}
