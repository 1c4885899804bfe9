package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Markdown into parts that mean alone what they mean together: at blank lines between the blocks of the top level.
 * Only a block that grows beyond all bounds is cut within. Finds the definitions on its way.
 */
final class Cutter {
    /** A part ends at the first blank line behind so many characters: about a screen, which is all that an opening waits for. */
    private static final int ENOUGH = 2_000;

    /** Behind so many a list is cut between its entries. */
    private static final int MUCH = 16_000;

    private static final int MOST = 32_000;

    /** The parser takes quadratic time for the rows of a table. */
    private static final int MOST_ROWS = 1_000;

    private static final Pattern LIST_MARK =
            Pattern.compile("^ {0,3}(?:[-*+]|\\d{1,9}[.)])(?:\\s.*)?$", Pattern.DOTALL);

    /** HTML that goes on over blank lines, each with what ends it. */
    private static final List<List<String>> RAW = List.of(
            List.of("<!--", "-->"),
            List.of("<pre", "</pre>"),
            List.of("<script", "</script>"),
            List.of("<style", "</style>"),
            List.of("<textarea", "</textarea>"));

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final Definitions definitions = new Definitions();
    private int start;
    private String before = "";
    private boolean within;
    private final OpenBlock block = new OpenBlock();
    private @Nullable String fence;
    private String fenceLine = "";
    private boolean fenceWithin;
    private @Nullable List<String> raw;
    private @Nullable String note;
    private int noteStart;
    private boolean list;
    private boolean afterBlank = true;
    private boolean afterDefinition;

    private Cutter(String text) {
        this.text = text;
    }

    static Cutter cut(String markdown) {
        var cutter = new Cutter(markdown);
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end + 1;
            cutter.line(start, end);
            start = end;
        }
        cutter.endNote(markdown.length());
        cutter.cutAt(markdown.length(), "");
        return cutter;
    }

    List<Segment> segments() {
        return segments;
    }

    Definitions definitions() {
        return definitions;
    }

    private void line(int from, int to) {
        if (to - from > MOST) {
            longLine(from, to);
            return;
        }
        String line = text.substring(from, to);
        boolean blank = line.isBlank();
        boolean outermost = !blank && line.charAt(0) != ' ' && line.charAt(0) != '\t';
        if (fenceWithin && outermost && line.charAt(0) != '>') {
            fence = null;
            fenceWithin = false;
        }
        if (isPlace(from, line, outermost)) {
            cutAt(from, line);
        }
        if (raw != null) {
            raw = line.toLowerCase(Locale.ROOT).contains(raw.get(1)) ? null : raw;
        } else if (fence != null) {
            fence = Fences.closes(line, fence) ? null : fence;
        } else {
            prose(line, from, outermost);
        }
        afterBlank = blank;
    }

    private boolean isPlace(int from, String line, boolean outermost) {
        int length = from - start;
        if (length < ENOUGH || length >= MOST) {
            return length >= MOST;
        }
        if (fence != null || raw != null) {
            return false;
        }
        boolean goesOn = list && isListItem(line);
        return afterBlank && outermost && !goesOn
                || length >= MUCH && goesOn && block.isOutermostEntry(line)
                || block.tableRows() >= MOST_ROWS;
    }

    /** @param next the line that begins there */
    private void cutAt(int at, String next) {
        segments.add(new Segment(start, at, before, within, Set.of()));
        start = at;
        within = !afterBlank || fence != null || raw != null;
        before = fence != null
                ? fenceLine
                : raw != null ? raw.getFirst() + ">\n".substring(raw == RAW.getFirst() ? 1 : 0) : block.before(next);
    }

    /** A line of any length is cut as the parser's preparation would. */
    private void longLine(int from, int to) {
        int at = from;
        while (to - at > MOST) {
            int blank = text.lastIndexOf(' ', at + MOST);
            int end = blank > at ? blank + 1 : at + MOST;
            at = end - (Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0);
            cutAt(at, "");
        }
        afterBlank = false;
    }

    private void prose(String line, int from, boolean outermost) {
        definition(line, from, outermost);
        block.line(line);
        if (isListItem(line)) {
            list = true;
        } else if (afterBlank && outermost) {
            list = false;
        }
        fence = Fences.opening(line);
        if (fence != null) {
            fenceLine = line;
            fenceWithin = !line.stripLeading().startsWith(fence) || list;
        } else if (first(line) == '<') {
            raw = opening(line.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Few lines begin like one, and only those are worth a regular expression: all lines of an article come by here. */
    private static boolean isListItem(String line) {
        return "-*+0123456789".indexOf(first(line)) >= 0
                && LIST_MARK.matcher(line).matches();
    }

    /** What a line begins with behind its indent; a blank where it is empty. */
    private static char first(String line) {
        int index = 0;
        while (index < line.length() && line.charAt(index) <= ' ') {
            index++;
        }
        return index < line.length() ? line.charAt(index) : ' ';
    }

    private static @Nullable List<String> opening(String line) {
        return RAW.stream()
                .filter(html -> line.startsWith(html.getFirst()) && !line.contains(html.get(1)))
                .findFirst()
                .orElse(null);
    }

    /** Definitions stand together, or behind a blank line; what is indented below a note belongs to it. */
    private void definition(String line, int from, boolean outermost) {
        if (note != null && afterBlank && outermost) {
            endNote(from);
        }
        boolean maybe = (afterBlank || afterDefinition) && line.contains("]:");
        var found = Definitions.LINE.matcher(maybe ? line : "");
        afterDefinition = found.find();
        if (!afterDefinition) {
            return;
        }
        endNote(from);
        if (found.group(1).startsWith("^")) {
            note = found.group(1);
            noteStart = from;
        } else {
            definitions.link(found.group(1), line.strip());
        }
    }

    private void endNote(int at) {
        if (note != null) {
            definitions.note(note, text.substring(noteStart, at).strip());
            note = null;
        }
    }
}
