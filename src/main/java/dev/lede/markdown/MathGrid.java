package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;

/** What stands in rows and columns in a formula: matrices, cases, equations that are aligned. */
enum MathGrid {
    EQUATIONS("", "", 1),
    PLAIN("", "", 2),
    ROUND("(", ")", 2),
    SQUARE("[", "]", 2),
    CURLY("{", "}", 2),
    LINES("|", "|", 2),
    DOUBLE_LINES("‖", "‖", 2),
    CASES("{", "", 2);

    private final String open;
    private final String close;
    private final int gap;

    MathGrid(String open, String close, int gap) {
        this.open = open;
        this.close = close;
        this.gap = gap;
    }

    /** The one that an environment of that name is; {@link MathText.NotShowable} for others. */
    static MathGrid of(String environment) throws MathText.NotShowable {
        return switch (environment.replace("*", "")) {
            case "aligned", "align", "alignat", "alignedat", "split", "eqnarray", "gather", "gathered", "multline" ->
                EQUATIONS;
            case "equation", "displaymath", "math" -> EQUATIONS;
            case "matrix", "smallmatrix", "array", "subarray" -> PLAIN;
            case "pmatrix" -> ROUND;
            case "bmatrix" -> SQUARE;
            case "Bmatrix" -> CURLY;
            case "vmatrix" -> LINES;
            case "Vmatrix" -> DOUBLE_LINES;
            case "cases", "dcases" -> CASES;
            default -> throw new MathText.NotShowable();
        };
    }

    /** Whether the environment is given its columns, which say only how they are aligned. */
    static boolean hasColumns(String environment) {
        return environment.startsWith("array")
                || environment.startsWith("alignat")
                || environment.equals("subarray")
                || environment.equals("alignedat");
    }

    MathBox set(List<List<MathBox>> rows) {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).width();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return MathBox.stacked(rows.stream().map(row -> row(row, widths)).toList())
                .within(open, close);
    }

    private MathBox row(List<MathBox> cells, List<Integer> widths) {
        var row = new MathBox();
        for (int i = 0; i < cells.size(); i++) {
            int free = widths.get(i) - cells.get(i).width();
            int left = switch (this) {
                case EQUATIONS -> widths.size() > 1 && i % 2 == 0 ? free : 0;
                case CASES -> 0;
                case PLAIN, ROUND, SQUARE, CURLY, LINES, DOUBLE_LINES -> (free + 1) / 2;
            };
            row.add(" ".repeat(i == 0 ? 0 : this == EQUATIONS && i % 2 == 0 ? 2 : gap));
            row.add(cells.get(i).padded(left, widths.get(i)));
        }
        return row;
    }
}
