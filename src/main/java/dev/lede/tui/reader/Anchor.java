package dev.lede.tui.reader;

import dev.lede.markdown.LaidLine;
import dev.lede.text.StyledText;
import java.util.List;

/**
 * A line by what it says, so that it is found again when lines have come above it: the part of the article, the line of
 * that part, and its text.
 */
record Anchor(int part, int line, LaidLine text) {

    static Anchor of(Window window, int line) {
        int part = window.first();
        int left = line;
        while (part + 1 < window.next()
                && left >= window.parts().get(part - window.first()).lines().size()) {
            left -= window.parts().get(part - window.first()).lines().size();
            part++;
        }
        var lines = window.parts().get(part - window.first()).lines();
        return new Anchor(part, left, lines.isEmpty() ? new LaidLine(StyledText.EMPTY, 0) : lines.get(left));
    }

    /** Where it stands now: among equal lines of its part the one nearest to where it stood. */
    int in(Window window) {
        if (part < window.first()) {
            return 0;
        }
        if (part >= window.next()) {
            return window.lines().size();
        }
        List<LaidLine> lines = window.parts().get(part - window.first()).lines();
        int found = Math.min(line, Math.max(0, lines.size() - 1));
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(text) && Math.abs(i - line) < nearest) {
                nearest = Math.abs(i - line);
                found = i;
            }
        }
        return window.linesAbove(part) + found;
    }
}
