package dev.lede.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a list of feeds, which one imports, from a feed, which one follows. */
public final class ListOfFeeds {
    /** Comments and a stylesheet may stand before the root element. */
    private static final int ROOT_WITHIN = 4_096;

    private ListOfFeeds() {}

    public static boolean isOpml(byte[] body, @Nullable String contentType) {
        String text = FeedText.of(body, contentType);
        String start = text.substring(0, Math.min(text.length(), ROOT_WITHIN)).toLowerCase(Locale.ROOT);
        int opml = start.indexOf("<opml");
        return opml >= 0
                && !start.substring(0, opml).contains("<html")
                && !start.substring(0, opml).contains("<rss");
    }

    /** newsboat's: nearly every line names a feed, and at least one of them is on the web. */
    public static boolean isUrls(String text) {
        var lines = NewsboatUrls.read(text);
        boolean web = lines.subscriptions().stream().anyMatch(line -> Addresses.isWeb(line.address()));
        return web && lines.bad().size() * 10 <= lines.subscriptions().size();
    }
}
