package dev.lede.markdown;

import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an edit did to a run of text. In Markdown a character stands before the run, and another behind it: of Unicode's
 * characters that are none, which clean text never holds.
 */
enum Edit {
    REMOVED(Role.REMOVED, Emphasis.STRIKE, "[-", "-]"),
    ADDED(Role.ADDED, Emphasis.UNDERLINE, "{+", "+}"),
    /** Ours: says what is left out between the changes. */
    LEFT_OUT(Role.DIM, Emphasis.DIM, "", "");

    private static final char FIRST = '\uFDE8';
    private static final char LAST = '\uFDEF';
    private static final Pattern MARKS = Pattern.compile("[" + FIRST + "-" + LAST + "]");

    private final Role role;
    private final Emphasis emphasis;
    private final String openingSign;
    private final String closingSign;

    Edit(Role role, Emphasis emphasis, String openingSign, String closingSign) {
        this.role = role;
        this.emphasis = emphasis;
        this.openingSign = openingSign;
        this.closingSign = closingSign;
    }

    Role role() {
        return role;
    }

    /** For what has a role of its own. */
    Emphasis emphasis() {
        return emphasis;
    }

    /** @param signs whether it is to be seen without colours too */
    String around(String markdown, boolean signs) {
        return opening()
                + (signs ? escaped(openingSign) + Paragraph.JOINER : "")
                + markdown
                + (signs ? Paragraph.JOINER + escaped(closingSign) : "")
                + closing();
    }

    /** Code has no escapes. */
    String aroundCode(String code, boolean signs) {
        return opening() + (signs ? openingSign : "") + code + (signs ? closingSign : "") + closing();
    }

    private static String escaped(String sign) {
        return sign.replaceAll("[\\[\\]]", "\\\\$0");
    }

    private char opening() {
        return (char) (FIRST + 2 * ordinal());
    }

    private char closing() {
        return (char) (opening() + 1);
    }

    static boolean isMark(char c) {
        return c >= FIRST && c < FIRST + 2 * values().length;
    }

    /** What the text behind a mark is. */
    static @Nullable Edit behind(char mark) {
        int number = mark - FIRST;
        return number % 2 == 0 ? values()[number / 2] : null;
    }

    /** No publisher marks anything as ours. */
    static String without(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
