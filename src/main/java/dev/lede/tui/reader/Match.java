package dev.lede.tui.reader;

import java.util.List;

/**
 * Where an article has the words that are sought.
 *
 * @param offset in the Markdown, of the line it begins in
 * @param part of the manuscript
 * @param marks the runs of characters it consists of: more than one where it goes over the end of a line
 */
public record Match(int offset, int part, List<Mark> marks) {
    /** @param line of the part */
    public record Mark(int line, int start, int end) {}

    public Match {
        marks = List.copyOf(marks);
    }

    int line() {
        return marks.getFirst().line();
    }
}
