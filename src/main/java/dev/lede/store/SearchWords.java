package dev.lede.store;

/** Cuts folded text into words and marks the ends of its sentences. */
final class SearchWords {
    /** Private use, so no text of ours holds it; unicode61 takes it as a word. */
    static final char SENTENCE_END = '\uE000';

    private static final char FIRST_UNIFIED = 0x4E00;
    private static final char LAST_UNIFIED = 0x9FFF;

    private final char[] text;
    private final char[] words;
    private int length;
    /** Whether the next word has to be kept apart from the one before. */
    private boolean apart;

    private SearchWords(char[] text) {
        this.text = text;
        // At most a space before each.
        this.words = new char[2 * text.length];
    }

    static String of(char[] folded) {
        return new SearchWords(folded).all();
    }

    private String all() {
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            char next = at + 1 < text.length ? text[at + 1] : '\n';
            if (c >= FIRST_UNIFIED && c <= LAST_UNIFIED) {
                alone(c);
            } else if (c < 0x80) {
                ascii(c, next);
            } else if (Character.isSurrogatePair(c, next)) {
                other(Character.toCodePoint(c, next));
                at++;
            } else {
                other(c);
            }
        }
        return new String(words, 0, length);
    }

    private void ascii(char c, char next) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || belongsToName(c, next)) {
            add(c);
        } else if (endsSentence(c, next)) {
            alone(SENTENCE_END);
        } else {
            apart = true;
        }
    }

    private void other(int c) {
        if (c == '。') {
            alone(SENTENCE_END);
        } else if (standsAlone(c)) {
            alone(c);
        } else if (Character.isLetterOrDigit(c) || isMark(c)) {
            add(c);
        } else {
            apart = true;
        }
    }

    private void alone(int c) {
        apart = true;
        add(c);
        apart = true;
    }

    private void add(int c) {
        if (apart && length > 0) {
            words[length++] = ' ';
        }
        apart = false;
        if (Character.isBmpCodePoint(c)) {
            words[length++] = (char) c;
        } else {
            length += Character.toChars(c, words, length);
        }
    }

    private static boolean standsAlone(int c) {
        return c >= 0x1100 && isEastAsian(c) && Character.isLetterOrDigit(c);
    }

    /** By block, since asking for the script costs a search for every character. */
    private static boolean isEastAsian(int c) {
        return c <= 0x11FF
                || c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x1B000 && c <= 0x1B16F
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** C++ and F# are words; the # of a heading or hashtag and the + of a sum are not. */
    private boolean belongsToName(char c, char next) {
        if (c != '+' && c != '#' || apart || length == 0 || Character.isLetterOrDigit(next)) {
            return false;
        }
        char before = words[length - 1];
        return Character.isLetterOrDigit(before) || before == '+' || before == '#';
    }

    private static boolean endsSentence(char c, char next) {
        return switch (c) {
            // Full-width ones look the same once folded; 3.5, a;b and ?q= are no ends.
            case '.', '!', '?', ';' -> Character.isWhitespace(next) || next > 0x7F;
            case '\n' -> next == '\n';
            default -> false;
        };
    }
}
