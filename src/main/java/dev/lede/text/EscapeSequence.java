package dev.lede.text;

/**
 * A sequence that would command a terminal (ECMA-48), with all that belongs to it: taken out whole, so that no
 * {@code ]0;title} is left in the text. One that is never ended loses only its introducer, and so no text is lost.
 */
final class EscapeSequence {
    private static final char ESC = 0x1B;
    private static final char BEL = 0x07;
    private static final char CSI = 0x9B;
    private static final char ST = 0x9C;

    private EscapeSequence() {}

    /** Where the sequence that begins at {@code start} ends; {@code start} where none begins there. */
    static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == CSI) {
            return controlEnd(text, start + 1);
        }
        if (isStringIntroducer(c)) {
            return stringEnd(text, start + 1);
        }
        return c == ESC ? afterEscape(text, start + 1) : start;
    }

    private static int afterEscape(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '[') {
            return controlEnd(text, at + 1);
        }
        if (c >= 0x40 && c < 0x60 && isStringIntroducer((char) (c + 0x40))) {
            return stringEnd(text, at + 1);
        }
        return shortEnd(text, at);
    }

    /** {@code ESC ( B}, {@code ESC c}: intermediates, then one final character. */
    private static int shortEnd(String text, int at) {
        int end = skip(text, at, 0x20, 0x2F);
        return end < text.length() && text.charAt(end) >= 0x30 && text.charAt(end) < 0x7F ? end + 1 : at;
    }

    /** Parameters, intermediates, then one final character. */
    private static int controlEnd(String text, int at) {
        int end = skip(text, skip(text, at, 0x30, 0x3F), 0x20, 0x2F);
        return end < text.length() && text.charAt(end) >= 0x40 && text.charAt(end) < 0x7F ? end + 1 : at;
    }

    /** Up to BEL or the string terminator; any other control character says that it was none. */
    private static int stringEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isISOControl(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            return at;
        }
        char c = text.charAt(end);
        if (c == BEL || c == ST) {
            return end + 1;
        }
        return text.startsWith("\u001B\\", end) ? end + 2 : at;
    }

    private static int skip(String text, int from, int first, int last) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= first && text.charAt(at) <= last) {
            at++;
        }
        return at;
    }

    /** DCS, SOS, OSC, PM, APC as C1 characters. */
    private static boolean isStringIntroducer(char c) {
        return c == 0x90 || c == 0x98 || c == 0x9D || c == 0x9E || c == 0x9F;
    }
}
