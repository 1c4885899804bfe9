package dev.lede.markdown;

import java.util.regex.Pattern;

/** Backslashes where plain text would mean something in Markdown, and nowhere else. */
final class Escapes {
    /** Stands before a character of which the rest of its paragraph decides; clean text never holds it. */
    static final char MAYBE = '\uFDEF';

    private static final Pattern BLOCK_START = Pattern.compile(
            "(#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|[-:|](?=[-:| ]*$)|\\*(?=[* ]*$)|_(?=[_ ]*$)|=+\\s*$|~~~|!!!|:::|\\?\\?\\?).*"
                    + "|(\\d{1,9})([.)])(?=\\s|$).*",
            Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private static final Pattern LABEL = Pattern.compile("[\\\\\\[\\]`<*_~]|&(?=#?[a-zA-Z0-9]{1,31};)");

    private Escapes() {}

    /** Appends running text, with {@link #MAYBE} before what may mean something. */
    static void append(String text, int from, int to, StringBuilder markdown) {
        int written = from;
        for (int i = from; i < to; i++) {
            if (mayMean(text.charAt(i)) && means(text, i)) {
                markdown.append(text, written, i).append(MAYBE);
                written = i;
            }
        }
        markdown.append(text, written, to);
    }

    /** The text of a picture or a link that is written at once. */
    static String label(String text) {
        return LABEL.matcher(text).replaceAll("\\\\$0");
    }

    /** A line of a paragraph that begins like a heading, a quotation, a list. */
    static String lineStart(String line) {
        if (line.isEmpty() || !mayStart(line.charAt(0))) {
            return line;
        }
        if (line.startsWith("[x](") || line.startsWith("[X](")) {
            // flexmark takes it for the box of a task.
            return "[&#" + (int) line.charAt(1) + ";" + line.substring(2);
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
        return c == '&' || c == '*' || c == '<' || c == '%' || c >= '[' && c <= '`' || c == '~';
    }

    private static boolean means(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : '\0';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return switch (text.charAt(at)) {
            case '`', '[', ']' -> true;
            case '*' -> !(isBlank(before) && isBlank(after));
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '\\' -> after == '\0' || after > ' ' && after < 0x7F && !Character.isLetterOrDigit(after);
            case '<' -> Character.isLetter(after) || "/!?".indexOf(after) >= 0 || before == '{';
            case '~' -> after == '~' || before == '~';
            case '%' -> before == '{';
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
