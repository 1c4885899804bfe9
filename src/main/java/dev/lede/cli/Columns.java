package dev.lede.cli;

import dev.lede.text.DisplayWidth;
import java.util.List;

/** Rows for a person: each cell cut or filled to its column, the last one to the end of the terminal's line. */
final class Columns {
    private static final String GAP = "  ";

    private final List<Integer> widths;
    private final int columns;

    /** The last cell of a row has no width of its own. */
    Columns(int columns, List<Integer> widths) {
        this.columns = columns;
        this.widths = List.copyOf(widths);
    }

    String row(List<String> cells) {
        var row = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            row.append(DisplayWidth.pad(cells.get(i), widths.get(i))).append(GAP);
        }
        return DisplayWidth.cut(row.append(cells.getLast()).toString(), columns).stripTrailing();
    }

    /** For numbers, which stand at the right. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }
}
