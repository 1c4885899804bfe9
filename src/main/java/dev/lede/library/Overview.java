package dev.lede.library;

import dev.lede.model.Feed;
import dev.lede.query.Query;
import java.util.List;

/**
 * What the side bar shows: counters that the store keeps, so that asking costs nothing.
 *
 * @param arrived entries that came since the reader was last left
 * @param tags those the person or the {@code feeds} file gave, by name
 * @param views the person's, in the order of the {@code feeds} file
 * @param feeds those followed and not hidden, by title
 */
public record Overview(
        long arrived,
        long total,
        long unread,
        long starred,
        List<SavedQuery> views,
        List<TagCount> tags,
        List<Feed> feeds) {

    /**
     * A view as its words are to be understood today.
     *
     * @param words as they were typed
     */
    public record SavedQuery(String name, String words, Query query) {}

    public Overview {
        views = List.copyOf(views);
        tags = List.copyOf(tags);
        feeds = List.copyOf(feeds);
    }
}
