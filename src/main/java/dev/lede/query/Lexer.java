package dev.lede.query;

/** Cuts a query into its words. A quote counts only where a word or a value begins; within quotes \ escapes. */
final class Lexer {
    private static final String OPENING = "\"“＂「";
    private static final String CLOSING = "\"”＂」";

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
        skipBlanks();
    }

    boolean hasNext() {
        return at < text.length();
    }

    Token next() {
        int start = at;
        String key = key();
        int valueStart = at;
        int quote = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
        var value = new StringBuilder();
        boolean closed = true;
        if (quote >= 0) {
            at++;
            closed = quoted(CLOSING.charAt(quote), value);
        } else {
            plain(value);
        }
        skipBlanks();
        return new Token(key, value.toString(), start + 1, valueStart + 1, closed);
    }

    /** Only letters make a key: 12:30 and C++:x are words. */
    private String key() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean keyed = end > at && end < text.length() && isColon(text.charAt(end));
        if (!keyed) {
            return "";
        }
        String key = text.substring(at, end);
        at = end + 1;
        return key;
    }

    private boolean quoted(char closing, StringBuilder value) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == closing) {
                return true;
            }
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
            }
            value.append(c);
        }
        return false;
    }

    private void plain(StringBuilder value) {
        while (at < text.length() && !isBlank(text.charAt(at))) {
            value.append(text.charAt(at++));
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** Whether a text has to be quoted so as to be read as one word. */
    static boolean needsQuotes(String value) {
        return OPENING.indexOf(value.charAt(0)) >= 0
                || value.chars().anyMatch(c -> isBlank((char) c) || isColon((char) c));
    }
}
