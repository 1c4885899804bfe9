package dev.lede.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is to be asked from now on, by its line and by its publisher's words; null where these are silent.
 *
 * @param every by its line, which overrules all else
 * @param fresh for how long its last answer stays good, by its server
 * @param updateEvery how often it changes, by itself
 * @param movedTo where it lives for good, if not at its address
 */
public record Pace(
        @Nullable Duration every,
        @Nullable Duration fresh,
        @Nullable Duration updateEvery,
        @Nullable String movedTo) {

    public static final Pace UNKNOWN = new Pace(null, null, null, null);

    @Nullable
    Long updateEveryMillis() {
        return updateEvery == null ? null : updateEvery.toMillis();
    }
}
