package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts Markdown into its smallest blocks: paragraphs, entries of lists, whole tables and code. */
final class Units {
    private static final Pattern PREFIX = Pattern.compile("^(?:[ \\t>]|(?:[-*+]|\\d{1,9}[.)])[ \\t]){0,100}+"
            + "(?:\\[[ xX]][ \\t])?(?:#{1,6}[ \\t]+|\\[\\^[^\\]]{1,50}]:[ \\t]*)?");
    private static final Pattern ENTRY_OR_HEADING =
            Pattern.compile("^[ \\t>]{0,100}+(?:[-*+][ \\t]|\\d{1,9}[.)][ \\t]|#{1,6}[ \\t]|\\[\\^[^\\]]{1,50}]:)");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=++|-++)\\s*$");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]^][^\\]]{0,300}]:\\s*\\S.*");
    private static final Pattern HTML =
            Pattern.compile("^ {0,3}<(?:!--|/?(?:address|article|aside|audio|blockquote|center|"
                    + "details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|"
                    + "pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)(?![a-zA-Z0-9])).*");

    private final boolean htmlToo;
    private final String[] lines;
    private final List<Unit> units = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private Unit.@Nullable Kind open;
    private String prefix = "";
    private boolean apart;
    private boolean blank;
    private @Nullable String end;

    private Units(String markdown, boolean htmlToo) {
        this.htmlToo = htmlToo;
        this.lines = markdown.split("\n", -1);
    }

    static Units of(String markdown) {
        return of(Edit.without(markdown), true);
    }

    private static Units of(String markdown, boolean htmlToo) {
        var cut = new Units(markdown, htmlToo);
        for (int i = 0; i < cut.lines.length; i++) {
            cut.line(i);
        }
        cut.close();
        return cut;
    }

    List<Unit> units() {
        return units;
    }

    /** Where links that are named elsewhere lead. */
    List<String> definitions() {
        return definitions;
    }

    private void line(int at) {
        String line = lines[at];
        if (end != null) {
            body.append('\n').append(line);
            closeAt(line, end);
        } else if (isBlank(line)) {
            close();
            blank = true;
        } else if (open == Unit.Kind.PROSE
                && prefix.isEmpty()
                && UNDERLINE.matcher(line).matches()) {
            prefix = line.strip().startsWith("=") ? "# " : "## ";
            close();
        } else if (open == Unit.Kind.TABLE || open == Unit.Kind.WRITTEN) {
            body.append('\n').append(line);
        } else if (!opensBlock(line, at)) {
            prose(line);
        }
    }

    /** The fence of code, the dollars of a formula. */
    private void closeAt(String line, String ending) {
        boolean ends = ending.equals("$$") ? line.contains(ending) : Fences.closes(line, ending);
        if (ends) {
            close();
        }
    }

    private boolean opensBlock(String line, int at) {
        String fence = Fences.opening(line);
        String stripped = line.strip();
        if (fence != null) {
            begin(Unit.Kind.CODE, "", line);
            end = fence;
        } else if (stripped.startsWith("$$") && stripped.indexOf("$$", 2) < 0) {
            begin(Unit.Kind.WRITTEN, "", line);
            end = "$$";
        } else if (HTML.matcher(line).matches()) {
            begin(Unit.Kind.WRITTEN, "", line);
        } else if (line.indexOf('|') >= 0 && at + 1 < lines.length && OpenBlock.isTableRule(lines[at + 1])) {
            begin(Unit.Kind.TABLE, "", line);
        } else if (isRule(line)) {
            begin(Unit.Kind.RULE, "", line);
            close();
        } else if (open == null && DEFINITION.matcher(line).matches()) {
            definitions.add(line.strip());
        } else {
            return false;
        }
        return true;
    }

    private void prose(String line) {
        boolean other =
                line.stripLeading().startsWith(">") != prefix.stripLeading().startsWith(">");
        if (open != null && !other && !ENTRY_OR_HEADING.matcher(line).find()) {
            body.append('\n').append(line);
            return;
        }
        var marks = PREFIX.matcher(line);
        int start = marks.find() ? marks.end() : 0;
        String before = line.substring(0, start);
        begin(before.contains("[^") ? Unit.Kind.NOTE : Unit.Kind.PROSE, before, line.substring(start));
        if (before.contains("#")) {
            close();
        }
    }

    private void begin(Unit.Kind kind, String marks, String text) {
        close();
        open = kind;
        prefix = marks;
        apart = blank;
        blank = false;
        body.append(text);
    }

    private void close() {
        if (open == null) {
            return;
        }
        String text = body.toString();
        boolean html = open == Unit.Kind.WRITTEN && end == null && htmlToo;
        if (html) {
            // It is shown as what it becomes.
            Units converted = of(HtmlToMarkdown.convert(text, ""), false);
            converted.units.stream().limit(1).map(Unit::setApart).forEach(units::add);
            converted.units.stream().skip(1).forEach(units::add);
        } else {
            units.add(new Unit(open, apart, prefix, text.stripTrailing()));
        }
        open = null;
        prefix = "";
        end = null;
        body.setLength(0);
    }

    private static boolean isRule(String line) {
        String marks = line.replaceAll("[ \\t]", "");
        return marks.length() >= 3
                && "-*_".indexOf(marks.charAt(0)) >= 0
                && marks.chars().allMatch(c -> c == marks.charAt(0));
    }

    /** A quotation's blank line too. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c == '>' || c <= ' ');
    }
}
