package dev.lede.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A table in GFM's notation, which has no table without a head: where there is none its cells are empty. */
final class WrittenTable {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SIDE = Pattern.compile("(?i)(?:^|text-align\\s*:\\s*)(right|center)\\b");

    private final List<List<String>> rows = new ArrayList<>();
    /** For each column in how many of the next rows its cell goes on. */
    private final int[] goesOn = new int[HtmlTables.MOST_COLUMNS];

    private final String[] rules = new String[HtmlTables.MOST_COLUMNS];
    private boolean headed;

    void openRow() {
        rows.add(new ArrayList<>());
        fillSpanned(rows.getLast());
    }

    /** What another cell says stands there once, where it begins. */
    void cell(String markdown, Element cell) {
        if (rows.isEmpty()) {
            openRow();
        }
        var row = rows.getLast();
        headed |= rows.size() == 1 && cell.nameIs("th") && !markdown.isBlank();
        int below = span(cell.attr("rowspan")) - 1;
        int columns = span(cell.attr("colspan"));
        align(row.size(), cell);
        row.add(markdown.strip().replace("|", "\\|").replace("\n", "<br>"));
        for (int i = 1; i < columns && row.size() < HtmlTables.MOST_COLUMNS; i++) {
            row.add("");
        }
        for (int i = 0; i < columns && row.size() - 1 - i >= 0 && row.size() - 1 - i < goesOn.length; i++) {
            goesOn[row.size() - 1 - i] = below;
        }
        fillSpanned(row);
    }

    String markdown() {
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        if (!headed) {
            rows.addFirst(new ArrayList<>());
        }
        var table = new StringBuilder();
        for (var row : rows) {
            row.addAll(Collections.nCopies(columns - row.size(), ""));
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.getFirst()) {
                rule(columns, table);
            }
        }
        return table.toString().stripTrailing();
    }

    private void rule(int columns, StringBuilder table) {
        for (int i = 0; i < columns; i++) {
            boolean aligned = i < rules.length && rules[i] != null;
            table.append("| ").append(aligned ? rules[i] : "---").append(' ');
        }
        table.append("|\n");
    }

    private void fillSpanned(List<String> row) {
        while (row.size() < goesOn.length && goesOn[row.size()] > 0) {
            goesOn[row.size()]--;
            row.add("");
        }
    }

    private void align(int column, Element cell) {
        var side = SIDE.matcher(cell.attr("align") + ";" + cell.attr("style"));
        if (column < rules.length && side.find()) {
            rules[column] = side.group(1).equalsIgnoreCase("right") ? "--:" : ":-:";
        }
    }

    private static int span(String written) {
        return NUMBER.matcher(written).matches() ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
