package dev.lede.feed;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/**
 * Character references, decoded once. Names are HTML's whether declared or not, and count only with their semicolon:
 * {@code &copy=3} inside an address is not ©. What is no reference stays as it stands.
 */
final class References {
    /** {@code &CounterClockwiseContourIntegral;}, HTML's longest. */
    private static final int LONGEST = 33;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private References() {}

    static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST + 1));
            String meaning = end < 0 ? "" : meaning(text, at + 1, end);
            if (!meaning.isEmpty()) {
                out.append(text, copied, at).append(meaning);
                copied = end + 1;
            }
            at = text.indexOf('&', Math.max(copied, at + 1));
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static String meaning(String text, int from, int to) {
        if (from < to && text.charAt(from) == '#') {
            return numbered(text, from + 1, to);
        }
        return switch (text.substring(from, to)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            // Feeds were written to HTML 4, which put these two elsewhere than HTML 5.
            case "lang" -> "\u2329";
            case "rang" -> "\u232A";
            default -> named(text.substring(from, to));
        };
    }

    private static String named(String name) {
        return isName(name) ? Entities.getByName(name) : "";
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static String numbered(String text, int from, int to) {
        boolean hex = from < to && (text.charAt(from) | 0x20) == 'x';
        int start = hex ? from + 1 : from;
        if (start == to || to - start > 8) {
            return "";
        }
        long code = 0;
        for (int i = start; i < to; i++) {
            int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return "";
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        return character(code);
    }

    /** 128 to 159 are control characters in Unicode, but curly quotes and dashes to the programs that write them. */
    private static String character(long code) {
        if (code >= 0x80 && code <= 0x9F) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        boolean valid = code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        return valid ? Character.toString((int) code) : "\uFFFD";
    }
}
