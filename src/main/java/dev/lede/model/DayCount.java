package dev.lede.model;

/** How many rows of a list fall on a day, and how many of them are unread. */
public record DayCount(long unread, long total) {

    /** {@code 3/120}, three unread of 120; {@code 120} where none is. */
    public String inWords() {
        return unread == 0 ? Long.toString(total) : unread + "/" + total;
    }
}
