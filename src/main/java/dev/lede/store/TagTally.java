package dev.lede.store;

/**
 * A tag and how many entries bear it.
 *
 * @param ofFeed whether the {@code feeds} file gives it to a feed, and
 * @param own the person to an entry
 */
public record TagTally(String name, long unread, long total, boolean ofFeed, boolean own) {}
