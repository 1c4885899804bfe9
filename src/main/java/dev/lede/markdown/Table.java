package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells, set with borders. The first row that is a head names the columns. */
record Table(List<Row> rows) {

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    record TextCell(Pen pen, Side side) {}

    record Row(List<TextCell> cells, boolean head, int offset) {}

    void set(Page page) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var widths = Columns.fit(rows, columns, page.room());
        if (widths.isEmpty()) {
            rowByRow(page);
        } else {
            grid(widths, page);
        }
    }

    private void grid(List<Integer> widths, Page page) {
        border("┌", "┬", "┐", widths, page);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i - 1).head() && !rows.get(i).head()) {
                border("├", "┼", "┤", widths, page);
            }
            row(rows.get(i), widths, page);
        }
        border("└", "┴", "┘", widths, page);
    }

    private static void border(String left, String middle, String right, List<Integer> widths, Page page) {
        String line =
                widths.stream().map(width -> "─".repeat(width + 2)).collect(Collectors.joining(middle, left, right));
        page.line(StyledText.of(line, Role.TABLE_BORDER), 0);
    }

    private static void row(Row row, List<Integer> widths, Page page) {
        var columns = new ArrayList<List<LaidLine>>();
        for (int i = 0; i < row.cells().size(); i++) {
            columns.add(row.cells().get(i).pen().paragraph().lines(widths.get(i)));
        }
        int height = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(1));
        for (int line = 0; line < height; line++) {
            var spans = new ArrayList<Span>(List.of(Span.of("│", Role.TABLE_BORDER)));
            for (int i = 0; i < widths.size(); i++) {
                boolean filled = i < columns.size() && line < columns.get(i).size();
                var text = filled ? columns.get(i).get(line).text() : StyledText.EMPTY;
                var side = i < columns.size() ? row.cells().get(i).side() : Side.LEFT;
                padded(text, widths.get(i), side, spans);
            }
            page.line(new StyledText(spans), row.offset());
        }
        page.pictures(row.cells().stream().map(TextCell::pen).toList());
    }

    private static void padded(StyledText text, int width, Side side, List<Span> spans) {
        int free = Math.max(0, width - DisplayWidth.of(text.plain()));
        int left = switch (side) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        spans.add(Span.of(" ".repeat(left + 1), Role.TEXT));
        spans.addAll(text.spans());
        spans.add(Span.of(" ".repeat(free - left + 1), Role.TEXT));
        spans.add(Span.of("│", Role.TABLE_BORDER));
    }

    /** Too many columns for the room: each cell on its own line, under one another as they belong together. */
    private void rowByRow(Page page) {
        for (var row : rows) {
            page.gap();
            for (var cell : row.cells()) {
                page.write(cell.pen());
            }
        }
    }
}
