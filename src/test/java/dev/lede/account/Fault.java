package dev.lede.account;

/** What goes wrong with one request. */
public enum Fault {
    /** The line is cut before anything was done. */
    DROPPED_BEFORE,
    /** It was done, and the answer never came. */
    DROPPED_AFTER,
    UNAUTHORIZED,
    UNAVAILABLE,
    LIMITED,
    BROKEN,
    TRUNCATED,
    /** It comes, a little at a time. */
    SLOW,
    PAGE,
    REDIRECT;

    /** Whether what was asked for is done. */
    boolean isOfTheAnswer() {
        return this == DROPPED_AFTER || this == TRUNCATED || this == SLOW;
    }
}
