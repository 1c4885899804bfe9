package dev.lede.store;

/**
 * What a server is still to be told.
 *
 * @param number by which it is known whether the person has changed their mind since
 * @param item the server's name of the entry
 * @param starred whether it is the star that is meant, and not the unread mark
 */
public record Pending(long number, String item, boolean starred, boolean value) {}
