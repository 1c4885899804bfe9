package dev.lede.markdown;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown fit for the parser, line by line: shortcodes and {@code $$} blocks become Markdown, and what would cost
 * flexmark its stack or quadratic time is cut to a bound (package-info has the figures). Words are never lost.
 */
final class Preparation {
    /** Quote and list marks at the start of a line: deeper nesting overflows the stack in flexmark's regular expressions. */
    private static final int MAX_MARKS = 100;

    private static final int MAX_INDENT = 200;
    /** A paragraph longer than this goes on in a new one: links over many lines and tables cost quadratic time. */
    private static final int MAX_BLOCK_LINES = 500;

    private static final int MAX_BLOCK_LENGTH = 16_000;

    /** More than {@link Cutter} leaves of one. */
    private static final int MAX_TABLE_ROWS = 1_100;

    /** flexmark reads the rule of a table by a regular expression that recurses for each column. */
    private static final int MAX_TABLE_RULE = 500;

    private final String source;
    private final StringBuilder text;
    private final TreeMap<Integer, Integer> origins = new TreeMap<>();
    private final Admonitions admonitions = new Admonitions();
    private @Nullable String fence;
    private boolean math;
    private final OpenBlock block = new OpenBlock();
    private int blockLines;
    private int blockStart;

    private Preparation(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length() + 16);
    }

    static Prepared of(String markdown) {
        var preparation = new Preparation(markdown);
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end + 1;
            preparation.line(start, end);
            start = end;
        }
        return new Prepared(preparation.text.toString(), preparation.origins, 0, 0, 0);
    }

    private void line(int start, int end) {
        String line = source.substring(start, end);
        if (admonitions.isOpen()) {
            boxedLine(line, start);
        } else if (math) {
            mathLine(line, start);
        } else if (fence != null) {
            Shortcodes.unescape(line, (piece, at) -> replace(piece, start + at));
            fence = Fences.closes(line, fence) ? null : fence;
        } else if (Fences.opening(line) != null) {
            fence = Fences.opening(line);
            text.append(line);
        } else if (opensMath(line, end)) {
            math = true;
            int dollars = line.indexOf("$$");
            replace(line.substring(0, dollars) + "```math\n", start);
            mathLine(line.substring(dollars + 2), start + dollars + 2);
        } else if (isRowsOfMath(line)) {
            // Within a line of text it would have to be one row.
            replace("```math\n", start);
            replace(line.strip().substring(2, line.strip().length() - 2) + "\n```\n", start + line.indexOf("$$") + 2);
            replace("", start + line.length());
        } else {
            unboxedLine(line, start);
        }
    }

    private void unboxedLine(String line, int start) {
        var label = admonitions.opening(line);
        if (label == null) {
            proseLine(line, start);
        } else {
            replace(label, start);
            replace("", start + line.length());
        }
    }

    private void boxedLine(String line, int start) {
        int indent = admonitions.indent(line);
        if (indent >= 0) {
            replace("> ", start);
            replace("", start + indent);
            proseLine(line.substring(indent), start + indent);
            return;
        }
        // Else what follows would be the lazy end of the quote.
        replace("\n", start);
        boolean said = !Admonitions.isEnd(line);
        replace("", said ? start : start + line.length());
        if (said) {
            line(start, start + line.length());
        }
    }

    /** The formula's lines up to the closing dollars; the fence around them is ours. */
    private void mathLine(String line, int start) {
        int dollars = line.indexOf("$$");
        if (dollars < 0) {
            replace(line.isBlank() ? "" : line, start);
            return;
        }
        String rest = line.substring(0, dollars);
        String indent = rest.substring(0, rest.length() - rest.stripLeading().length());
        replace((rest.isBlank() ? indent : rest + "\n") + "```\n", start);
        replace(line.substring(dollars + 2), start + dollars + 2);
        math = false;
    }

    private static boolean isRowsOfMath(String line) {
        String stripped = line.strip();
        return stripped.startsWith("$$")
                && stripped.contains("\\begin{")
                && stripped.indexOf("$$", 2) == stripped.length() - 2;
    }

    private boolean opensMath(String line, int end) {
        String stripped = line.strip();
        if (!stripped.startsWith("$$") || stripped.indexOf("$$", 2) >= 0) {
            return false;
        }
        int close = source.indexOf("$$", end);
        int blank = source.indexOf("\n\n", end);
        return close >= 0 && (blank < 0 || close < blank);
    }

    private void proseLine(String line, int start) {
        countBlock(line, start);
        int kept = bounded(line, start);
        String rest = line.substring(kept);
        if (rest.contains("{{")) {
            Shortcodes.rewrite(rest, (piece, at) -> replace(piece, start + kept + at));
            if (Shortcodes.isAlone(rest)) {
                replace("\n", start + line.length());
            }
        } else {
            longLine(rest, start + kept);
        }
    }

    private void countBlock(String line, int start) {
        boolean within = !line.isBlank() && !OpenBlock.isEntry(line);
        if (!within || block.tableRows() > 0) {
            blockLines = 0;
            blockStart = start + (within ? 0 : line.length());
        } else if (++blockLines > MAX_BLOCK_LINES || start - blockStart > MAX_BLOCK_LENGTH) {
            replace(block.blankLine() + block.before(line), start);
            replace("", start);
            blockLines = 0;
            blockStart = start;
        }
        if (block.tableRows() > MAX_TABLE_ROWS) {
            replace(block.blankLine() + block.tableAgain(), start);
            replace("", start);
        }
        block.line(line);
    }

    /** Writes the marks and blanks a line begins with, up to the bound, and answers where the rest begins. */
    private int bounded(String line, int start) {
        int marks = 0;
        int blanks = 0;
        int index = 0;
        int keep = 0;
        while (index < line.length() && isMark(line, index)) {
            char c = line.charAt(index);
            boolean blank = c == ' ' || c == '\t';
            blanks += blank ? 1 : 0;
            marks += blank || isDigit(c) ? 0 : 1;
            index++;
            keep = marks <= MAX_MARKS && blanks <= MAX_INDENT ? index : keep;
        }
        if (keep < index) {
            replace(line.substring(0, keep), start);
            replace("", start + index);
            return index;
        }
        return 0;
    }

    private static boolean isMark(String line, int index) {
        char c = line.charAt(index);
        if (c == '.' || c == ')') {
            return index > 0 && isDigit(line.charAt(index - 1));
        }
        return isDigit(c) || "> \t-*+_=".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void longLine(String line, int start) {
        int most = isTableRule(line) ? MAX_TABLE_RULE : MAX_BLOCK_LENGTH;
        int done = 0;
        while (line.length() - done > most) {
            int blank = line.lastIndexOf(' ', done + most);
            int end = blank > done ? blank + 1 : done + most;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
            text.append(line, done, end);
            replace("\n\n", start + end);
            done = end;
        }
        if (done > 0) {
            blockStart = start + done;
            replace("", start + done);
        }
        text.append(line, done, line.length());
    }

    /** What stands between the head of a table and its rows. */
    private static boolean isTableRule(String line) {
        return line.length() > MAX_TABLE_RULE && line.chars().allMatch(c -> "|-: \t\r\n".indexOf(c) >= 0);
    }

    /** Writes {@code piece} for what stands at {@code origin}. */
    private void replace(String piece, int origin) {
        origins.put(text.length(), origin);
        text.append(piece);
        origins.put(text.length(), Math.min(source.length(), origin + piece.length()));
    }
}
