package dev.lede.store;

/**
 * What a server is still to be told.
 *
 * @param number by which it is known whether the person has changed their mind since
 * @param item the server's name of the entry
 * @param title what the person knows it by
 * @param label the tag that is meant; empty for the others
 */
public record Pending(long number, String item, String title, Field field, String label, boolean value) {
    /** What is meant. */
    public enum Field {
        UNREAD,
        STARRED,
        LABEL
    }
}
