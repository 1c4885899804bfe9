package dev.lede.text;

import java.text.Normalizer;

/**
 * Takes from text what would act on a terminal instead of being shown: control characters and whole escape sequences,
 * overrides of direction, lone surrogates, characters that are none. Arabic keeps its marks of direction and its joiners.
 *
 * <p>Most text needs nothing, and is found so by one look at each character.
 */
public final class Clean {
    /** UAX 15's stream-safe limit: to put longer runs into order takes the square of their length. */
    private static final int MOST_MARKS = 30;

    private Clean() {}

    /** One line: no C0, C1, ESC or bidi override; white space runs are one blank; trimmed; NFC. */
    public static String line(String raw) {
        return oneLine(block(raw));
    }

    /** Many lines: as {@link #line}, but line feeds and tabs stay, and so does other white space. */
    public static String block(String raw) {
        return isPlain(raw) ? raw : Normalizer.normalize(withoutControls(raw), Normalizer.Form.NFC);
    }

    /** As {@link #line}, but in the publisher's own composition: for what is given on as it was sent. */
    public static String lineAsSent(String raw) {
        return oneLine(blockAsSent(raw));
    }

    /** As {@link #block}, but in the publisher's own composition. */
    public static String blockAsSent(String raw) {
        return hasNothingToLose(raw) ? raw : withoutControls(raw);
    }

    /** Holds for nearly every text of nearly every feed, in any script. */
    private static boolean hasNothingToLose(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            boolean stays = c == '\n'
                    || c == '\t'
                    || c >= 0xA0 && c < 0x2028 && c != 0xAD
                    || c > 0x202E && c < 0x2066
                    || c > 0x2069 && c < 0xD800
                    || c >= 0xE000 && c < 0xFDD0
                    || c > 0xFDEF && c < 0xFEFF
                    || c > 0xFEFF && c < 0xFFF9
                    || c == 0xFFFC
                    || c == 0xFFFD;
            if (!stays && !isPicture(text, i++)) {
                return false;
            }
        }
        return true;
    }

    /** A pair of surrogates, as of an emoji. */
    private static boolean isPicture(String text, int at) {
        int codePoint = text.codePointAt(at);
        return codePoint > 0xFFFF && !isNoCharacter(codePoint);
    }

    /** Latin, kana without marks, Han and their punctuation, which are NFC as they stand. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F
                    || c == '\n'
                    || c == '\t'
                    || c >= 0xA0 && c < 0x300 && c != 0xAD
                    || c >= 0x2010 && c <= 0x2027
                    || c >= 0x3000 && c < 0x302A
                    || c >= 0x3041 && c <= 0x3096
                    || c >= 0x30A0 && c <= 0x30FF
                    || c >= 0x3400 && c <= 0x9FFF
                    || c >= 0xFF01 && c <= 0xFF5E;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String raw) {
        var clean = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int codePoint = raw.codePointAt(i);
            int end = EscapeSequence.end(raw, i);
            if (end == i) {
                marks = isMark(codePoint) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    append(clean, raw, i);
                }
            }
            i = end == i ? i + Character.charCount(codePoint) : end;
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, String raw, int at) {
        int codePoint = raw.codePointAt(at);
        if (isLineEnd(codePoint)) {
            boolean first = codePoint != '\n' || at == 0 || raw.charAt(at - 1) != '\r';
            clean.append(first ? "\n" : "");
        } else if (codePoint == '\f' || codePoint == 0x0B) {
            clean.append(' ');
        } else if (isText(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    /** LF, CR, NEL, and Unicode's separators of lines and paragraphs. */
    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isText(int c) {
        return c == '\t'
                || !Character.isISOControl(c) && !isOverride(c) && !isNoCharacter(c) && c != 0xFEFF && c != 0xAD;
    }

    /** Embeddings, overrides and isolates, which could reverse what stands outside the text. */
    private static boolean isOverride(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Also the one by which a terminal draws a part of a picture: no text places our pictures. */
    private static boolean isNoCharacter(int c) {
        return c == 0x10EEEE
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    private static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                line.append(blank && !line.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && (blank || c != ' ')) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
