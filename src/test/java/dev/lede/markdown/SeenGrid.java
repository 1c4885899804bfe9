package dev.lede.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which cell of a table stands where, with those aside that others reach into. */
final class SeenGrid {
    private static final int WIDEST = HtmlTables.MOST_COLUMNS;

    private final boolean real;
    private final Map<Integer, String> cells = new HashMap<>();
    private int row = -1;
    private int column;

    SeenGrid(boolean real) {
        this.real = real;
    }

    boolean isReal() {
        return real;
    }

    void openRow() {
        row++;
        column = 0;
    }

    void cell(Element cell, String said) {
        row = Math.max(row, 0);
        while (cells.containsKey(key(row, column)) && column < WIDEST) {
            column++;
        }
        for (int down = 0; down < span(cell.attr("rowspan")); down++) {
            for (int right = 0; right < span(cell.attr("colspan")) && column + right < WIDEST; right++) {
                cells.put(key(row + down, column + right), down + right == 0 ? said : "");
            }
        }
    }

    /** Without rows that say nothing. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        for (int r = 0; real && r <= row; r++) {
            var line = new StringBuilder();
            for (int c = 0; c < WIDEST; c++) {
                line.append(cells.getOrDefault(key(r, c), "")).append('|');
            }
            if (!line.toString().replace("|", "").isEmpty()) {
                rows.add(line.toString().replaceFirst("\\|+$", ""));
            }
        }
        return rows;
    }

    private static int key(int row, int column) {
        return row * WIDEST + column;
    }

    private static int span(String written) {
        return written.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
