package dev.lede.model;

/** How many rows of a list fall on a day, and how many of them are unread; neither is counted beyond {@link #MANY}. */
public record DayCount(long unread, long total) {
    /** What nobody reads on one day; a month of such days is still counted at once. */
    public static final long MANY = 1000;

    /** {@code 3/120}, three unread of 120; {@code 120} where none is; {@code 3/1000+} where there may be more. */
    public String inWords() {
        return unread == 0 ? inWords(total) : inWords(unread) + "/" + inWords(total);
    }

    private static String inWords(long count) {
        return count < MANY ? Long.toString(count) : MANY + "+";
    }
}
