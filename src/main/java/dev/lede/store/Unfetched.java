package dev.lede.store;

import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose page was not fetched yet, or may be asked for again.
 *
 * @param text what the feed sent, null where that is long
 */
public record Unfetched(
        EntryId id,
        FeedId feed,
        @Nullable String summary,
        @Nullable String text) {}
