package dev.lede.query;

import java.util.List;

/**
 * How the store goes about a query: what it walks, newest first, and what it asks of each entry it meets there.
 *
 * @param walks one, or one for each of the alternatives of an {@code or}, put together
 * @param days whether only some days of each are walked
 */
public record Plan(List<Walk> walks, boolean days) {
    /**
     * @param entries how many it may meet; negative where only the walk itself would tell
     * @param asked how many other conditions are looked up for each
     */
    public record Walk(Way way, long entries, int asked) {}

    /** What can be walked. */
    public enum Way {
        EVERYTHING,
        NOTHING,
        WORDS,
        TAG,
        FEED,
        UNREAD,
        STARRED,
        HIDDEN,
        ARRIVED,
        EDITED,
        TRANSLATED,
        LONG
    }

    public Plan {
        walks = List.copyOf(walks);
    }
}
