package dev.lede.markdown;

/**
 * What may be put around running text, with a pair of characters that stand for it until the whole paragraph is known.
 * They are of Unicode's characters that are none, which clean text never holds.
 */
enum InlineMark {
    STRONG("**", "strong"),
    EM("*", "em"),
    DEL("~~", "del"),
    LINK("[", ""),
    SUB("", "sub"),
    SUP("", "sup"),
    KBD("", "kbd"),
    MARK("", "mark"),
    RUBY("", "ruby"),
    RT("", "rt");

    private static final char FIRST = '\uFDD0';
    private static final InlineMark[] ALL = values();
    private static final int END = FIRST + 2 * ALL.length;

    private final String sign;
    private final String tag;

    InlineMark(String sign, String tag) {
        this.sign = sign;
        this.tag = tag;
    }

    static boolean is(char c) {
        return c >= FIRST && c < END;
    }

    static boolean isOpening(char c) {
        return is(c) && (c - FIRST) % 2 == 0;
    }

    static InlineMark of(char c) {
        return ALL[(c - FIRST) / 2];
    }

    char opening() {
        return (char) (FIRST + 2 * ordinal());
    }

    char closing() {
        return (char) (opening() + 1);
    }

    /** Whether it is a run of signs before and behind, which others must not touch. */
    boolean isSigned() {
        return this == STRONG || this == EM || this == DEL;
    }

    /** The Markdown sign, empty where only HTML can say it. */
    String sign() {
        return sign;
    }

    String openingTag() {
        return "<" + tag + ">";
    }

    String closingTag() {
        return "</" + tag + ">";
    }
}
