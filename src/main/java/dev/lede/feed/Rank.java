package dev.lede.feed;

/** How much an element's word counts among those that say the same. */
final class Rank {
    /** The format's own element. */
    static final int OWN = 0;

    /** Another of the format, or another format's. */
    static final int OTHER = 1;

    /** An extension's. */
    static final int EXTENSION = 2;

    /** Taken only where there is nothing else at all. */
    static final int LAST = 3;

    private Rank() {}
}
