package dev.lede.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list: all that is shown of an entry without its body. All text is clean (no control characters).
 *
 * @param feed the feed's title
 * @param feedUrl the feed's address, without password
 * @param url of the article at the publisher's
 * @param lang BCP 47
 * @param published as the publisher says; the list is sorted by {@code place}
 * @param tags of any origin, sorted, each once
 * @param langs the languages in which the article exists, this one among them; empty where there is no translation
 * @param sources how many feeds bring the same story, this one among them
 */
public record Entry(
        EntryId id,
        Place place,
        FeedId feedId,
        String feed,
        String feedUrl,
        String guid,
        String title,
        @Nullable String author,
        @Nullable String url,
        @Nullable String summary,
        @Nullable String lang,
        @Nullable Instant published,
        Instant arrived,
        boolean unread,
        boolean starred,
        List<String> tags,
        List<String> langs,
        Extent extent,
        int sources) {

    public Entry {
        tags = List.copyOf(tags);
        langs = List.copyOf(langs);
    }

    public Entry withUnread(boolean now) {
        return new Entry(
                id, place, feedId, feed, feedUrl, guid, title, author, url, summary, lang, published, arrived, now,
                starred, tags, langs, extent, sources);
    }

    public Entry withStarred(boolean now) {
        return new Entry(
                id, place, feedId, feed, feedUrl, guid, title, author, url, summary, lang, published, arrived, unread,
                now, tags, langs, extent, sources);
    }
}
