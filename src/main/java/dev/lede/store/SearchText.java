package dev.lede.store;

import dev.lede.text.Fold;

/**
 * Text as it is searched: folded, each Han, kana or hangul character a word of its own (so that two of them are found, or
 * one), and a mark at the end of a sentence, which no phrase crosses. A change here needs a new {@link #VERSION}.
 */
final class SearchText {
    static final int VERSION = 1;

    /** Private use, so no text of ours holds it; unicode61 takes it as a word. */
    private static final char SENTENCE_END = '\uE000';

    private SearchText() {}

    static String of(String text) {
        String folded = Fold.of(text);
        var words = new StringBuilder(folded.length() * 2);
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            int next = at + Character.charCount(c);
            append(words, c, next < folded.length() ? folded.charAt(next) : '\n');
            at = next;
        }
        return words.toString();
    }

    private static void append(StringBuilder words, int c, char next) {
        if (standsAlone(c)) {
            words.append(' ').appendCodePoint(c).append(' ');
        } else if (Character.isLetterOrDigit(c) || isMark(c) || belongsToName(words, c, next)) {
            words.appendCodePoint(c);
        } else if (endsSentence(c, next)) {
            words.append(' ').append(SENTENCE_END).append(' ');
        } else {
            words.append(' ');
        }
    }

    /** Markdown without the addresses of its links and pictures. */
    static String ofMarkdown(String markdown) {
        var text = new StringBuilder(markdown.length());
        int from = 0;
        for (int link = markdown.indexOf("]("); link >= 0; link = markdown.indexOf("](", from)) {
            int end = markdown.indexOf(')', link);
            if (end < 0) {
                break;
            }
            text.append(markdown, from, link).append(' ');
            from = end + 1;
        }
        return of(text.append(markdown, from, markdown.length()).toString());
    }

    /**
     * A phrase for FTS5's MATCH, in any column a person reads; empty where there is no word in it. A star at the end takes
     * all that begins so.
     */
    static String phrase(String words) {
        String phrase = of(words).strip();
        while (phrase.startsWith(String.valueOf(SENTENCE_END))) {
            phrase = phrase.substring(1).strip();
        }
        while (phrase.endsWith(String.valueOf(SENTENCE_END))) {
            phrase = phrase.substring(0, phrase.length() - 1).strip();
        }
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return "{title author body} : \"" + phrase + '"' + (words.endsWith("*") ? " *" : "");
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
    private static boolean belongsToName(StringBuilder words, int c, char next) {
        if (c != '+' && c != '#' || words.isEmpty() || Character.isLetterOrDigit(next)) {
            return false;
        }
        char before = words.charAt(words.length() - 1);
        return Character.isLetterOrDigit(before) || before == '+' || before == '#';
    }

    private static boolean endsSentence(int c, char next) {
        return switch (c) {
            case '。' -> true;
            // Full-width ones look the same once folded; 3.5, a;b and ?q= are no ends.
            case '.', '!', '?', ';' -> Character.isWhitespace(next) || next > 0x7F;
            case '\n' -> next == '\n';
            default -> false;
        };
    }
}
