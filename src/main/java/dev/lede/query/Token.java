package dev.lede.query;

/**
 * A piece of a query; {@code #ai} is {@code tag:ai}.
 *
 * @param key what stands before the colon, empty where there is none
 * @param column where it begins, from 1; {@code valueColumn} where what follows the colon begins
 */
record Token(Kind kind, String key, String value, int column, int valueColumn) {
    enum Kind {
        /** A word, or {@code key:word}. */
        PLAIN,
        /** The same, but a star stood behind the word. */
        BEGUN,
        /** The same in quotes, which are taken off. */
        QUOTED,
        QUOTED_BEGUN,
        /** A quote is opened and never closed. */
        UNCLOSED,
        /** Between two strokes, which are taken off. */
        PATTERN,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END
    }

    static Token of(Kind kind, String text, int column) {
        return new Token(kind, "", text, column, column);
    }

    boolean begun() {
        return kind == Kind.BEGUN || kind == Kind.QUOTED_BEGUN;
    }
}
