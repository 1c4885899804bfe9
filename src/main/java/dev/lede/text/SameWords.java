package dev.lede.text;

/** Finds a place in one text again in another that holds the same words. */
public final class SameWords {
    public static final int NOWHERE = -1;

    /** Enough to be sure, and few enough to survive other markup around them. */
    private static final int TELLING = 24;

    private SameWords() {}

    /** Where the words that stand at {@code at} stand in the other text; {@link #NOWHERE} where they do not. */
    public static int place(String text, int at, String other) {
        if (at <= 0) {
            return 0;
        }
        int from = Math.min(at, text.length());
        int end = text.indexOf('\n', Math.min(from + 1, text.length()));
        String line = text.substring(from, end < 0 ? text.length() : end).strip();
        String words = line.substring(0, Math.min(TELLING, line.length()));
        return words.length() < TELLING / 3 ? NOWHERE : other.indexOf(words);
    }
}
