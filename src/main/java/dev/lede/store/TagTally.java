package dev.lede.store;

/**
 * A tag and how many entries bear it.
 *
 * @param given whether the person gave it, on an entry or in the {@code feeds} file
 */
public record TagTally(String name, long unread, long total, boolean given) {}
