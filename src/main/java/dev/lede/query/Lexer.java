package dev.lede.query;

import dev.lede.query.Token.Kind;
import dev.lede.text.Fold;
import java.util.Map;

/**
 * Cuts a query into its pieces. Quotes, brackets, strokes and signs count only where a word or a value begins, so that
 * C++, 12:30, f(x) and and/or are words; within quotes \ escapes.
 */
final class Lexer {
    private static final String OPENING = "\"“＂「";
    private static final String CLOSING = "\"”＂」";

    /** Words that are none: whoever means the word itself quotes it. */
    private static final Map<String, Kind> OPERATORS =
            Map.of("and", Kind.AND, "且", Kind.AND, "or", Kind.OR, "或", Kind.OR, "not", Kind.NOT, "非", Kind.NOT);

    private final String text;
    private int at;
    /** How many brackets are open: without any, a closing one belongs to its word. */
    private int depth;

    Lexer(String text) {
        this.text = text;
        skipBlanks();
    }

    Token next() {
        if (at >= text.length()) {
            return Token.of(Kind.END, "", at + 1);
        }
        Token token = sign();
        skipBlanks();
        return token;
    }

    private Token sign() {
        int column = at + 1;
        char c = text.charAt(at);
        if (isOpen(c)) {
            depth++;
            return taken(Kind.OPEN, column);
        }
        if (isClose(c)) {
            depth = Math.max(0, depth - 1);
            return taken(Kind.CLOSE, column);
        }
        boolean before = at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        if (isMinus(c) && before) {
            return taken(Kind.NOT, column);
        }
        if ((c == '#' || c == '＃') && before) {
            at++;
            return value(Key.TAG.word(), column);
        }
        int stroke = c == '/' ? closingStroke() : -1;
        return stroke < 0 ? word() : pattern(stroke, column);
    }

    private Token taken(Kind kind, int column) {
        return Token.of(kind, text.substring(at, ++at), column);
    }

    private Token word() {
        int column = at + 1;
        Token word = value(key(), column);
        Kind operator = word.kind() == Kind.PLAIN && word.key().isEmpty() ? OPERATORS.get(Fold.of(word.value())) : null;
        return operator == null ? word : Token.of(operator, word.value(), column);
    }

    /** Only letters make a key: 12:30 and C++:x are words; so is example.org:80, unlike tag.own:x. */
    private String key() {
        int end = letters(at);
        if (end < text.length() && text.charAt(end) == '.') {
            int last = letters(end + 1);
            end = Key.of(text.substring(at, last)).isPresent() ? last : end;
        }
        boolean keyed = end > at && end < text.length() && isColon(text.charAt(end));
        if (!keyed) {
            return "";
        }
        String key = text.substring(at, end);
        at = end + 1;
        return key;
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Token value(String key, int column) {
        int start = at;
        int quote = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
        var value = new StringBuilder();
        if (quote >= 0) {
            at++;
            boolean closed = quoted(CLOSING.charAt(quote), value);
            Kind kind = closed ? star() ? Kind.QUOTED_BEGUN : Kind.QUOTED : Kind.UNCLOSED;
            return new Token(kind, key, value.toString(), column, start + 1);
        }
        plain(value);
        boolean begun = value.length() > 1 && isStar(value.charAt(value.length() - 1));
        String word = begun ? value.substring(0, value.length() - 1) : value.toString();
        return new Token(begun ? Kind.BEGUN : Kind.PLAIN, key, word, column, start + 1);
    }

    private boolean star() {
        boolean begun = at < text.length() && isStar(text.charAt(at));
        at += begun ? 1 : 0;
        return begun;
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
        int inside = 0;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            char c = text.charAt(at);
            inside += isOpen(c) ? 1 : 0;
            if (isClose(c) && inside-- <= 0 && depth > 0) {
                return;
            }
            value.append(c);
            at++;
        }
    }

    /** Where the pattern that begins here ends, which is before a blank, a bracket or the end; -1 where it is a path. */
    private int closingStroke() {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/' && i > at + 1) {
                boolean last = i + 1 == text.length();
                return last || isBlank(text.charAt(i + 1)) || isClose(text.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private Token pattern(int stroke, int column) {
        String written = text.substring(at + 1, stroke);
        at = stroke + 1;
        return Token.of(Kind.PATTERN, Strokes.off(written), column);
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

    private static boolean isOpen(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClose(char c) {
        return c == ')' || c == '）';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '－';
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '＊';
    }

    /** Whether a text has to be quoted so as to be read as one word, and as that one. */
    static boolean needsQuotes(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        boolean sign = OPENING.indexOf(first) >= 0 || isMinus(first) || first == '#' || first == '＃' || first == '/';
        return sign
                || isStar(value.charAt(value.length() - 1))
                || OPERATORS.containsKey(Fold.of(value))
                || value.chars().anyMatch(c -> separates((char) c));
    }

    private static boolean separates(char c) {
        return isBlank(c) || isColon(c) || isOpen(c) || isClose(c);
    }
}
