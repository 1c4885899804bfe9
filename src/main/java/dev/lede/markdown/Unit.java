package dev.lede.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A block of Markdown that is the same or changed as a whole, or word by word.
 *
 * @param apart whether a blank line stands before it
 * @param prefix the marks that make it a heading, an entry of a list, a quotation
 */
record Unit(Kind kind, boolean apart, String prefix, String body) {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]*+\\n[ \\t>]*+|\\s++");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    enum Kind {
        PROSE,
        /** It stands behind the text, and so is no part of its stretches. */
        NOTE,
        TABLE,
        CODE,
        RULE,
        /** What is seen of it is not what is written: a formula, a remnant of HTML. */
        WRITTEN
    }

    /** What is the same in it if nobody sees a difference: lines may be broken elsewhere, entries have other numbers. */
    record Key(Kind kind, String prefix, String body) {}

    Key key() {
        return new Key(
                kind,
                NUMBER.matcher(prefix.strip()).replaceAll("1"),
                isRunning() ? BLANKS.matcher(body.strip()).replaceAll(" ") : body);
    }

    boolean isRunning() {
        return kind == Kind.PROSE || kind == Kind.NOTE;
    }

    Unit withBody(String now) {
        return new Unit(kind, apart, prefix, now);
    }

    Unit setApart() {
        return new Unit(kind, true, prefix, body);
    }

    /** Moved so far to the left, where it may be. */
    Unit outdented(int columns) {
        int blanks = Math.min(columns, indent());
        return new Unit(
                kind, apart, prefix.substring(blanks), body.replaceAll("\n {1," + Math.max(1, columns) + "}", "\n"));
    }

    int indent() {
        return prefix.length() - prefix.stripLeading().length();
    }

    boolean isQuoted() {
        return prefix.stripLeading().startsWith(">");
    }

    /** Whether it can stand below a paragraph without becoming a part of it. */
    boolean beginsOfItself() {
        return Set.of(Kind.CODE, Kind.NOTE).contains(kind)
                || kind == Kind.PROSE && prefix.matches("(?s).*[-*+.)#\\]]\\s+");
    }

    String text() {
        return prefix + body;
    }
}
