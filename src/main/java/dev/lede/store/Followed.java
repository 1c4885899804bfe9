package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A followed feed as a sync needs it: what to ask for, and what was answered last time.
 *
 * @param contentHash of the bytes that came last time, in the words of whoever stored it
 * @param notBefore until when it is left alone: its publisher asked for that, or it has failed again and again
 * @param due when it is to be asked in the background, null where it never was
 * @param updateEvery how often it changes, by its publisher's words
 * @param movedTo where its publisher said that it lives for good, instead of its address
 * @param problem the last one, if it still stands
 * @param failures how many times in a row it failed for no fault of the network here
 */
public record Followed(
        FeedId id,
        String address,
        String title,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentHash,
        @Nullable Instant notBefore,
        FeedSettings settings,
        @Nullable Instant due,
        @Nullable Duration updateEvery,
        @Nullable String movedTo,
        Problem.@Nullable Kind problem,
        int failures) {

    /** Its publisher has ended it: it is not asked any more until the person follows it anew or changes its line. */
    public boolean paused() {
        return problem == Problem.Kind.GONE;
    }
}
