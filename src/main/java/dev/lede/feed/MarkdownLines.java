package dev.lede.feed;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes Markdown line by line, and leaves blocks of code as they are. */
final class MarkdownLines {
    /** A span of code within a line. A run of backticks is read whole or not at all: piecewise it takes the square of its length. */
    static final String CODE = "(?<code>(?<!`)(?<ticks>`++)[^`]{0,1000}+\\k<ticks>(?!`))";

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");

    private MarkdownLines() {}

    static String replace(String markdown, UnaryOperator<String> inLine) {
        var fence = new StringBuilder();
        return markdown.lines()
                .map(line -> isCode(line, fence) ? line : inLine.apply(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isCode(String line, StringBuilder fence) {
        var mark = FENCE.matcher(line);
        boolean inside = !fence.isEmpty();
        if (mark.matches() && (!inside || mark.group(1).contentEquals(fence))) {
            fence.replace(0, fence.length(), inside ? "" : mark.group(1));
            return true;
        }
        return inside;
    }
}
