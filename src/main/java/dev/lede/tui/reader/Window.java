package dev.lede.tui.reader;

import dev.lede.markdown.Laid;
import dev.lede.markdown.LaidLine;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.Measure;
import dev.lede.markdown.PictureBoxes;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of an article that is laid: some screens each way of what is shown.
 *
 * @param first the first of the manuscript's parts that is laid, and
 * @param parts how many lines each has
 * @param laid all of them
 */
public record Window(Manuscript manuscript, Measure measure, int first, List<Laid> parts, Laid laid) {
    /** What is farther from the screen than so many screens is laid again when someone comes back. */
    private static final int KEPT = 9;

    private Window(Manuscript manuscript, Measure measure, int first, List<Laid> parts) {
        this(manuscript, measure, first, List.copyOf(parts), Laid.joined(parts));
    }

    /** Enough to fill a screen that begins at a place in the text. */
    public static Window about(int offset, Manuscript manuscript, Measure measure, int height, PictureBoxes boxes) {
        int first = manuscript.segmentAt(offset);
        int last = first;
        var window = new Window(manuscript, measure, first, List.of(manuscript.lay(first, measure, boxes)));
        while (window.linesFrom(offset) < height && last + 1 < manuscript.segments()) {
            last++;
            window = window.with(last, manuscript.lay(last, measure, boxes));
        }
        while (window.lines().size() < height && window.first > 0) {
            window = window.with(window.first - 1, manuscript.lay(window.first - 1, measure, boxes));
        }
        return window;
    }

    public List<LaidLine> lines() {
        return laid.lines();
    }

    boolean isAtStart() {
        return first == 0;
    }

    public boolean isAtEnd() {
        return next() == manuscript.segments();
    }

    /** The part below. */
    int next() {
        return first + parts.size();
    }

    /** Whether a screen can begin at a place in the text. */
    public boolean holds(int offset, int height) {
        int part = manuscript.segmentAt(offset);
        return part >= first && part < next() && (isAtEnd() || linesFrom(offset) >= height);
    }

    public boolean isLaid(int part) {
        return part >= first && part < next();
    }

    /** The first line of what stands at a place in the text: several may begin there, a picture's, a table's. */
    int lineAt(int offset) {
        int line = 0;
        while (line + 1 < lines().size() && lines().get(line + 1).offset() <= offset) {
            line++;
        }
        while (line > 0 && lines().get(line - 1).offset() == lines().get(line).offset()) {
            line--;
        }
        return line;
    }

    /** The line of the window that is a line of a part; less than none where that is not laid. */
    int line(int part, int line) {
        return isLaid(part) ? linesAbove(part) + line : -1;
    }

    /** How many lines lie above a part. */
    int linesAbove(int part) {
        return parts.subList(0, Math.clamp(part - first, 0, parts.size())).stream()
                .mapToInt(laid -> laid.lines().size())
                .sum();
    }

    /** With a part that adjoins it, or that is in it and looks different now; else as it is. */
    Window with(int part, Laid now) {
        var all = new ArrayList<>(parts);
        if (part == first - 1) {
            all.addFirst(now);
            return new Window(manuscript, measure, part, all);
        }
        if (part == next()) {
            all.add(now);
            return new Window(manuscript, measure, first, all);
        }
        if (part >= first && part < next()) {
            all.set(part - first, now);
            return new Window(manuscript, measure, first, all);
        }
        return this;
    }

    /** Without the parts that are far from the screen that begins at a line. */
    Window near(int top, int height) {
        int from = first;
        while (from + 1 < next() && linesAbove(from + 1) < top - KEPT * height) {
            from++;
        }
        int to = next();
        while (to - 1 > from && linesAbove(to - 1) > top + (KEPT + 1) * height) {
            to--;
        }
        boolean all = from == first && to == next();
        return all ? this : new Window(manuscript, measure, from, parts.subList(from - first, to - first));
    }

    private int linesFrom(int offset) {
        return lines().size() - lineAt(offset);
    }
}
