package dev.lede.library;

import dev.lede.model.Feed;
import java.util.List;

/**
 * What the side bar shows: counters that the store keeps, so that asking costs nothing.
 *
 * @param arrived entries that came since the reader was last left
 * @param tags those the person or the {@code feeds} file gave, by name
 * @param feeds those followed and not hidden, by title
 */
public record Overview(long arrived, long total, long unread, long starred, List<TagCount> tags, List<Feed> feeds) {

    public Overview {
        tags = List.copyOf(tags);
        feeds = List.copyOf(feeds);
    }
}
