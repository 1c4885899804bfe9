package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells, set with borders. The first row that is a head names the columns.
 *
 * @param goesOn in the next part of the article
 */
record Table(List<Row> rows, boolean goesOn) {

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    record TextCell(Pen pen, Side side) {}

    /** @param above whether it stands in an earlier part of the article, and here only for the width of the columns */
    record Row(List<TextCell> cells, boolean head, boolean above, int offset) {}

    void set(Page page) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns > 0) {
            set(new Columns(rows, columns), page);
        }
    }

    private List<Row> shown() {
        return rows.stream().filter(row -> !row.above()).toList();
    }

    private void set(Columns columns, Page page) {
        int room = page.room();
        var legible = columns.legible(room);
        var wide = legible.isEmpty() && page.scrolls() ? columns.wide(room, room + page.beside()) : List.<Integer>of();
        var squeezed = legible.isEmpty() && wide.isEmpty() ? columns.squeezed(room) : legible;
        if (!wide.isEmpty()) {
            new Grid(wide, Wide.ofColumns(wide, Columns.FRAME, room), page).set(this);
        } else if (!squeezed.isEmpty()) {
            new Grid(squeezed, null, page).set(this);
        } else {
            rowByRow(page);
        }
    }

    /** @param wide null where it is no wider than the page */
    private record Grid(List<Integer> widths, @Nullable Wide wide, Page page) {
        void set(Table table) {
            var rows = table.shown();
            if (rows.size() == table.rows().size()) {
                border("┌", "┬", "┐");
            }
            for (int i = 0; i < rows.size(); i++) {
                if (i > 0 && rows.get(i - 1).head() && !rows.get(i).head()) {
                    border("├", "┼", "┤");
                }
                row(rows.get(i));
            }
            if (!table.goesOn()) {
                border("└", "┴", "┘");
            }
        }

        private void border(String left, String middle, String right) {
            String line = widths.stream()
                    .map(width -> "─".repeat(width + 2))
                    .collect(Collectors.joining(middle, left, right));
            page.wideLine(StyledText.of(line, Role.TABLE_BORDER), 0, wide);
        }

        private void row(Row row) {
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
                page.wideLine(new StyledText(spans), row.offset(), wide);
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
    }

    /** Too many columns for the room: each cell on its own line, under one another as they belong together. */
    private void rowByRow(Page page) {
        for (var row : shown()) {
            page.gap();
            for (var cell : row.cells()) {
                page.write(cell.pen());
            }
        }
    }
}
