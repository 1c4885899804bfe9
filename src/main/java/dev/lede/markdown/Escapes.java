package dev.lede.markdown;

import java.util.regex.Pattern;

/** Backslashes where plain text would mean something in Markdown, and nowhere else. */
final class Escapes {
    private static final Pattern BLOCK_START = Pattern.compile(
            "(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|-(?=[- ]*$)|=+\\s*$|~~~).*|(\\d{1,9})([.)])(?=\\s|$).*", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private Escapes() {}

    /** Appends a word of running text. */
    static void append(String text, int from, int to, boolean inLink, StringBuilder markdown) {
        int written = from;
        for (int i = from; i < to; i++) {
            if (mayMean(text.charAt(i)) && means(text, i, inLink)) {
                markdown.append(text, written, i).append('\\');
                written = i;
            }
        }
        markdown.append(text, written, to);
    }

    /** The text of a picture or a link that is written at once. */
    static String label(String text) {
        return text.replaceAll("[\\\\\\[\\]`<*]", "\\\\$0");
    }

    /** A line of a paragraph that begins like a heading, a quotation, a list. */
    static String lineStart(String line) {
        if (line.isEmpty() || !mayStart(line.charAt(0))) {
            return line;
        }
        var start = BLOCK_START.matcher(line);
        if (!start.matches()) {
            return line;
        }
        int at = start.group(2) == null ? 0 : start.end(2);
        return line.substring(0, at) + "\\" + line.substring(at);
    }

    private static boolean mayStart(char c) {
        return c < 0x7F && !Character.isLetter(c);
    }

    /** The characters of which {@link #means} decides, and a few more: nearly all others are left with one look. */
    private static boolean mayMean(char c) {
        return c == '&' || c == '*' || c == '<' || c >= '[' && c <= '`' || c == '~';
    }

    private static boolean means(String text, int at, boolean inLink) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : '\0';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return means(c, before, after, inLink) || c == '&' && isEntity(text, at);
    }

    private static boolean means(char c, char before, char after, boolean inLink) {
        return switch (c) {
            case '`' -> true;
            case '*' -> !(isBlank(before) && isBlank(after));
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '\\' -> after == '\0' || after > ' ' && after < 0x7F && !Character.isLetterOrDigit(after);
            case '[' -> inLink || after == '^';
            case ']' -> inLink || after == '(' || after == '[' || after == ':' || after == '\0';
            case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '~' -> after == '~' || before == '~';
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isEntity(String text, int at) {
        return ENTITY.matcher(text).region(at, text.length()).lookingAt();
    }
}
