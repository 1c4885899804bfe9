package dev.lede.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.lede.text.Role;
import java.util.ArrayList;
import java.util.List;

/** Reads a table from the parser's tree and sets it: as a grid, or, where the columns have no room, row by row. */
final class Tables {
    private Tables() {}

    static Table read(TableBlock block, Blocks blocks) {
        var rows = new ArrayList<Table.Row>();
        for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
            if (section instanceof TableSeparator) {
                continue;
            }
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row, section instanceof TableHead, blocks));
                }
            }
        }
        return new Table(rows, blocks.goesOn(block));
    }

    private static Table.Row row(Node row, boolean head, Blocks blocks) {
        var cells = new ArrayList<Table.TextCell>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                var pen = blocks.write(tableCell, head ? Role.TABLE_HEAD : Role.TEXT);
                cells.add(new Table.TextCell(pen, side(tableCell)));
            }
        }
        return new Table.Row(List.copyOf(cells), head, blocks.isContext(row.getStartOffset()), blocks.origin(row));
    }

    private static Table.Side side(TableCell cell) {
        return switch (cell.getAlignment()) {
            case RIGHT -> Table.Side.RIGHT;
            case CENTER -> Table.Side.CENTRE;
            case LEFT -> Table.Side.LEFT;
            case null -> Table.Side.LEFT;
        };
    }
}
