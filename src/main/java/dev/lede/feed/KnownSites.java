package dev.lede.feed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where large sites keep the feeds of what a person sees there: many name them nowhere on their pages, or behind a wall of
 * consent. A table, so that a site is a row.
 */
public final class KnownSites {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.)?([^/?#]+)(/[^?#]*)?(\\?[^#]*)?.*");
    private static final Pattern CHANNEL = Pattern.compile(
            "youtube\\.com/channel/(UC[\\w-]{22})|\"(?:externalId|channelId)\"\\s?:\\s?\"(UC[\\w-]{22})\"");

    /**
     * @param page what is seen: host, and path without its last slash; a query may follow
     * @param feeds what stands behind it, the most likely first, with the page's groups filled in
     */
    private record Row(Pattern page, List<String> feeds) {
        static Row of(String page, String... feeds) {
            return new Row(Pattern.compile(page + "(?:\\?.*)?"), List.of(feeds));
        }
    }

    private static final String YOUTUBE = "https://www.youtube.com/feeds/videos.xml";
    private static final String NAME = "([\\w.-]+)";
    private static final List<Row> ROWS = List.of(
            Row.of("youtube\\.com/channel/(UC[\\w-]+)(?:/.*)?", YOUTUBE + "?channel_id=$1"),
            Row.of("youtube\\.com/user/" + NAME + "(?:/.*)?", YOUTUBE + "?user=$1"),
            Row.of("youtube\\.com/(?:playlist|watch)\\?(?:.*&)?list=([\\w-]+).*", YOUTUBE + "?playlist_id=$1"),
            Row.of("github\\.com/" + NAME + "/" + NAME + "/commits/(.+)", "https://github.com/$1/$2/commits/$3.atom"),
            Row.of("github\\.com/" + NAME + "/" + NAME + "/tags", "https://github.com/$1/$2/tags.atom"),
            Row.of(
                    "github\\.com/" + NAME + "/" + NAME + "(?:/.*)?",
                    "https://github.com/$1/$2/releases.atom",
                    "https://github.com/$1/$2/commits.atom",
                    "https://github.com/$1/$2/tags.atom"),
            Row.of("github\\.com/" + NAME, "https://github.com/$1.atom"),
            Row.of("(?:(?:old|new|np)\\.)?reddit\\.com/r/" + NAME + "(/.*)?", "https://www.reddit.com/r/$1$2/.rss"),
            Row.of(
                    "(?:(?:old|new|np)\\.)?reddit\\.com/(?:u|user)/" + NAME + "(?:/.*)?",
                    "https://www.reddit.com/user/$1/.rss"),
            Row.of("bsky\\.app/profile/([\\w.:-]+)", "https://bsky.app/profile/$1/rss"),
            Row.of("medium\\.com/(@?[\\w.-]+)", "https://medium.com/feed/$1"),
            Row.of("(?!youtube\\.|tiktok\\.|threads\\.|medium\\.)([\\w.:-]+)/@([\\w.]+)", "https://$1/@$2.rss"));

    private KnownSites() {}

    /** The feeds behind the address of a page, the most likely first; none where the site is not known. */
    public static List<String> feedsOf(String page) {
        var parts = ADDRESS.matcher(page);
        if (!parts.matches()) {
            return List.of();
        }
        String seen = parts.group(1).toLowerCase(Locale.ROOT)
                + Objects.requireNonNullElse(parts.group(2), "").replaceFirst("/+$", "")
                + Objects.requireNonNullElse(parts.group(3), "");
        return ROWS.stream()
                .filter(row -> row.page.matcher(seen).matches())
                .findFirst()
                .map(row -> row.feeds.stream()
                        .map(feed -> row.page.matcher(seen).replaceFirst(feed))
                        .toList())
                .orElse(List.of());
    }

    /** The channel that a page of YouTube is about; its address names the channel by a handle only. */
    static Optional<String> channelOn(String pageUrl, String html) {
        var address = ADDRESS.matcher(pageUrl);
        if (!address.matches() || !address.group(1).equalsIgnoreCase("youtube.com")) {
            return Optional.empty();
        }
        var channel = CHANNEL.matcher(html);
        return channel.find()
                ? Optional.of(
                        YOUTUBE + "?channel_id=" + (channel.group(1) == null ? channel.group(2) : channel.group(1)))
                : Optional.empty();
    }
}
