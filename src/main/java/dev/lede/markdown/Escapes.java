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
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : '\0';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
            if (means(c, before, after, inLink) || c == '&' && isEntity(text, i)) {
                markdown.append('\\');
            }
            markdown.append(c);
        }
    }

    /** The text of a picture or a link that is written at once. */
    static String label(String text) {
        return text.replaceAll("[\\\\\\[\\]`<*]", "\\\\$0");
    }

    /** A line of a paragraph that begins like a heading, a quotation, a list. */
    static String lineStart(String line) {
        var start = BLOCK_START.matcher(line);
        if (!start.matches()) {
            return line;
        }
        int at = start.group(2) == null ? 0 : start.end(2);
        return line.substring(0, at) + "\\" + line.substring(at);
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
