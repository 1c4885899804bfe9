package dev.lede.terminal;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Style;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A screen full of cells that views draw on. Whatever lies outside it is cut off; nothing that is no text gets in. */
public final class Frame {
    private final Size size;
    private final Cell[] cells;

    public Frame(Size size) {
        this.size = size;
        this.cells = new Cell[size.columns() * size.rows()];
        Arrays.fill(cells, Cell.BLANK);
    }

    public Size size() {
        return size;
    }

    public Cell cell(int column, int row) {
        return cells[row * size.columns() + column];
    }

    /** Draws text from a cell on and returns the column behind it. */
    public int put(int column, int row, String text, Style style, @Nullable String link) {
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int end = DisplayWidth.graphemeEnd(text, i);
            String grapheme = text.substring(i, end);
            at += place(at, row, grapheme, DisplayWidth.of(grapheme), style, link);
            i = end;
        }
        return at;
    }

    private int place(int column, int row, String grapheme, int width, Style style, @Nullable String link) {
        if (width > 0 && row >= 0 && row < size.rows() && column >= 0 && column + width <= size.columns()) {
            cells[row * size.columns() + column] = new Cell(grapheme, width, style, link);
            if (width == 2) {
                cells[row * size.columns() + column + 1] = new Cell("", 0, style, link);
            }
        }
        return width;
    }

    /** The text of the screen, a line a row, blanks at the end of lines cut off. */
    public String text() {
        var text = new StringBuilder();
        for (int row = 0; row < size.rows(); row++) {
            var line = new StringBuilder();
            for (int column = 0; column < size.columns(); column++) {
                line.append(cell(column, row).grapheme());
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
