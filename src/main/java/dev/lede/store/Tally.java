package dev.lede.store;

/**
 * How many entries there are in all.
 *
 * @param arrived since the reader was last left
 */
public record Tally(long arrived, long total, long unread, long starred) {}
