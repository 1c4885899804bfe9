package dev.lede.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The block that a line of Markdown is in, as far as one must know it to go on with it elsewhere: the quotes and lists
 * around a paragraph, the head of a table, the number in a list.
 */
final class OpenBlock {
    /** So much of a table's beginning is told, so that its columns are as wide wherever it goes on. */
    private static final int SAMPLE = 2_000;

    private static final int SAMPLE_ROWS = 50;

    private static final Pattern MARGIN = Pattern.compile("^(?:[ \\t>]|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t])){0,200}+");
    private static final Pattern ENTRY = Pattern.compile("^( {0,3})(?:([-*+])|(\\d{1,9})([.)]))(?:\\s|$)");
    private static final Pattern RULE = Pattern.compile("^[ >]{0,20}+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-*+:?\\s*+)*+$");

    private String margin = "";
    private String above = "";
    private @Nullable StringBuilder table;
    private String head = "";
    private int rows;
    private boolean afterBlank = true;
    private char listMark;
    private int listIndent;
    private long number;

    /** The next line, which is neither code nor raw HTML. */
    void line(String line) {
        boolean blank = isBlank(line);
        if (!blank) {
            list(line);
            margin = afterBlank || isEntry(line) ? marginOf(line) : margin;
        }
        table(line, blank);
        above = line;
        afterBlank = blank;
    }

    /** Whether the line begins an entry of the outermost list that is open, or a new list. */
    boolean isOutermostEntry(String line) {
        var entry = ENTRY.matcher(line);
        return entry.find() && (listMark == 0 || entry.group(1).length() < listIndent);
    }

    /** Counted without its head. */
    int tableRows() {
        return table == null ? 0 : rows;
    }

    /** Its head, below which it goes on as another table. */
    String tableAgain() {
        rows = 0;
        return head;
    }

    /** What makes of a line that comes next what it would be if it stood below those before it. */
    String before(String next) {
        if (table != null) {
            return table.toString();
        }
        var entry = ENTRY.matcher(next);
        if (entry.find()) {
            boolean counted = entry.group(4) != null && entry.group(4).charAt(0) == listMark;
            return counted ? number + entry.group(4) + (afterBlank ? "\n\n" : "\n") : "";
        }
        return afterBlank || next.startsWith(margin) ? "" : margin;
    }

    /** A blank line within the quotes and lists that are open. */
    String blankLine() {
        return margin.stripTrailing() + "\n";
    }

    private void table(String line, boolean blank) {
        if (blank) {
            table = null;
        } else if (table != null) {
            rows++;
            table.append(rows < SAMPLE_ROWS && table.length() + line.length() < SAMPLE ? line : "");
        } else if (above.indexOf('|') >= 0 && isTableRule(line)) {
            head = inMargin(above) + line;
            table = new StringBuilder(head);
            rows = 0;
        }
    }

    private void list(String line) {
        var entry = ENTRY.matcher(line);
        if (!entry.find()) {
            listMark = afterBlank && !Character.isWhitespace(line.charAt(0)) ? 0 : listMark;
        } else if (listMark == 0 || entry.group(1).length() < listIndent) {
            char mark = mark(entry);
            number = entry.group(3) == null ? 0 : mark == listMark ? number + 1 : Long.parseLong(entry.group(3));
            listMark = mark;
            listIndent = entry.end();
        }
    }

    private static char mark(Matcher entry) {
        return (entry.group(2) == null ? entry.group(4) : entry.group(2)).charAt(0);
    }

    /** What stands below the head of a table. */
    static boolean isTableRule(String line) {
        return line.indexOf('-') >= 0 && RULE.matcher(line).matches();
    }

    static boolean isEntry(String line) {
        return ENTRY.matcher(line).find();
    }

    /** A quote's blank line too. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c == '>' || c <= ' ');
    }

    /** The marks a line begins with, as they stand below it. */
    private static String marginOf(String line) {
        var margin = MARGIN.matcher(line);
        return margin.find() ? margin.group().replaceAll("[^>\\s]", " ").replace("\n", "") : "";
    }

    private static String inMargin(String line) {
        String margin = marginOf(line);
        return margin + line.substring(margin.length());
    }
}
