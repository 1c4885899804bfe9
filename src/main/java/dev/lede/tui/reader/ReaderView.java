package dev.lede.tui.reader;

import dev.lede.markdown.LaidLine;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.canvas.Canvas;
import java.util.List;

/** Draws the lines of an article in a column in the middle. */
public final class ReaderView {
    private ReaderView() {}

    /** @param measure the width of the column, in cells */
    public static void render(Reader reader, int measure, Canvas canvas) {
        if (reader.window() == null) {
            return;
        }
        int left = (canvas.columns() - measure) / 2;
        Canvas column = canvas.part(new Area(left, 0, canvas.columns() - left, canvas.rows()));
        List<LaidLine> lines = reader.window().lines();
        for (int row = 0; row < canvas.rows() && reader.top() + row < lines.size(); row++) {
            column.put(0, row, lines.get(reader.top() + row).text());
        }
    }
}
