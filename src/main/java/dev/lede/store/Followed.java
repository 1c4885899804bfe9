package dev.lede.store;

import dev.lede.model.FeedId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A followed feed as a sync needs it: what to ask for, and what was answered last time.
 *
 * @param contentHash of the bytes that came last time, in the words of whoever stored it
 * @param notBefore when the publisher wants to be asked again, null where that is open
 */
public record Followed(
        FeedId id,
        String address,
        String title,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentHash,
        @Nullable Instant checked,
        @Nullable Instant notBefore) {}
