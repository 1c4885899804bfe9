package dev.lede.feed;

import org.jspecify.annotations.Nullable;

/**
 * The best of what a feed offers for one field: {@code title} before {@code dc:title} before {@code media:title},
 * whatever their order; of equals, the first.
 */
final class Ranked<T> {
    private @Nullable T best;
    private int rank = Integer.MAX_VALUE;

    /** @param candidate nothing is offered by null or by an empty text */
    void offer(int itsRank, @Nullable T candidate) {
        if (itsRank < rank && candidate != null && !candidate.equals("")) {
            best = candidate;
            rank = itsRank;
        }
    }

    @Nullable
    T get() {
        return best;
    }
}
