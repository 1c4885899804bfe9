package dev.lede.text;

/**
 * How many cells text takes on a terminal. The only place that knows.
 *
 * <p>Whether ambiguous characters are wide is a property of the one terminal a program runs in, so it is set for the whole
 * process, when the configuration is read or the terminal says so; as a parameter it would go through every view and every
 * layout.
 */
public final class DisplayWidth {
    private static final char TEXT_STYLE = '\uFE0E';
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final char JOINER = '\u200D';
    private static final char KEYCAP = '\u20E3';
    private static final String ELLIPSIS = "…";

    private static volatile boolean ambiguousWide;

    private DisplayWidth() {}

    /** Says that ambiguous characters (“ … — ·) take two cells; one is what is assumed else. */
    public static void takeAmbiguousAsWide(boolean wide) {
        ambiguousWide = wide;
    }

    /** The cells of a whole text, grapheme by grapheme. */
    public static int of(CharSequence text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int end = graphemeEnd(text, i);
            cells += ofGrapheme(text, i, end);
            i = end;
        }
        return cells;
    }

    /** Where the grapheme that starts at {@code index} ends: an index into {@code text}. */
    public static int graphemeEnd(CharSequence text, int index) {
        return Graphemes.end(text, index);
    }

    /**
     * Whether terminals disagree on the cells of a grapheme, so that the cursor must be placed anew behind it: emoji and
     * text style, joined emoji, skin tones, flags and halves of them, keycaps, joined consonants of India.
     */
    public static boolean disagrees(CharSequence grapheme) {
        return grapheme.length() > 1
                && (grapheme.chars().anyMatch(DisplayWidth::isStyleOrJoiner)
                        || grapheme.codePoints().skip(1).anyMatch(DisplayWidth::isSpacingMark)
                        || Character.isEmoji(Character.codePointAt(grapheme, 0)) && codePoints(grapheme) > 1
                        || isHalfOfFlag(Character.codePointAt(grapheme, 0))
                        || sum(grapheme, 0, grapheme.length()) > 2);
    }

    /** The cells on a terminal that draws each character of a cluster by itself: its neighbours are overwritten there. */
    public static int ofParts(CharSequence grapheme) {
        return sum(grapheme, 0, grapheme.length());
    }

    /** The longest beginning of {@code text} that fits into {@code cells}, with … in its last cell where something was cut. */
    public static String cut(String text, int cells) {
        if (cells <= 0) {
            return "";
        }
        int fits = fitting(text, 0, cells);
        if (fits == text.length()) {
            return text;
        }
        int room = cells - of(ELLIPSIS);
        return room < 0 ? "" : text.substring(0, fitting(text, 0, room)) + ELLIPSIS;
    }

    /** Cut to {@code cells}, or filled up to them with blanks. */
    public static String pad(String text, int cells) {
        String cut = cut(text, cells);
        return cut + " ".repeat(Math.max(0, cells - of(cut)));
    }

    /** Where the longest run of whole graphemes from {@code from} on that fits into {@code cells} ends. */
    static int fitting(CharSequence text, int from, int cells) {
        int left = cells;
        int at = from;
        while (at < text.length()) {
            int end = graphemeEnd(text, at);
            left -= ofGrapheme(text, at, end);
            if (left < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static int ofGrapheme(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1 && first < 0xA1) {
            return first >= 0x20 && first < 0x7F || first == 0xA0 ? 1 : 0;
        }
        if (end - start == 1 && first >= 0x4E00 && first <= 0x9FFF) {
            return 2;
        }
        return isEmojiStyle(text, start, end) ? 2 : Math.min(2, sum(text, start, end));
    }

    private static boolean isEmojiStyle(CharSequence text, int start, int end) {
        int base = Character.codePointAt(text, start);
        int second = start + Character.charCount(base);
        return second < end && text.charAt(second) == EMOJI_STYLE && Character.isEmoji(base);
    }

    /** Code point by code point; what a cluster joins is drawn in two cells at most. */
    private static int sum(CharSequence text, int start, int end) {
        int cells = 0;
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            cells += i > start && isSpacingMark(codePoint) ? 1 : ofCodePoint(codePoint);
            i += Character.charCount(codePoint);
        }
        return cells;
    }

    private static int ofCodePoint(int codePoint) {
        return Character.isISOControl(codePoint) ? 0 : WidthTable.of(codePoint, ambiguousWide);
    }

    /**
     * A vowel sign of India that stands beside its letter. Newer tables give it no cell, but tmux and most terminals do,
     * and would push what follows over the edge: with a cell kept for it nothing is lost on either.
     */
    private static boolean isSpacingMark(int codePoint) {
        return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isStyleOrJoiner(int c) {
        return c == EMOJI_STYLE || c == TEXT_STYLE || c == JOINER || c == KEYCAP;
    }

    private static boolean isHalfOfFlag(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static int codePoints(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
