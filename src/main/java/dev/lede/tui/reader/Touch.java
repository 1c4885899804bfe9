package dev.lede.tui.reader;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Span;
import java.util.Optional;

/** What of an article stands under a finger, or the mouse. */
public final class Touch {
    private Touch() {}

    /**
     * The address of a link.
     *
     * @param column of the article's own column, and
     * @param row of the screen
     */
    public static Optional<String> link(Reader reader, int column, int row) {
        Window window = reader.window();
        int line = reader.top() + row;
        if (window == null || row < 0 || line >= window.lines().size()) {
            return Optional.empty();
        }
        int end = 0;
        for (Span span : window.lines().get(line).text().spans()) {
            int start = end;
            end += DisplayWidth.of(span.text());
            if (column >= start && column < end) {
                return Optional.ofNullable(span.link());
            }
        }
        return Optional.empty();
    }
}
