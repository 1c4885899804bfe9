package dev.lede.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in GFM's notation. Its first row is the head: GFM has no table without one. */
final class WrittenTable {
    private static final int WIDEST_SPAN = 16;

    private final List<List<String>> rows = new ArrayList<>();

    void openRow() {
        rows.add(new ArrayList<>());
    }

    void cell(String markdown, String span) {
        if (rows.isEmpty()) {
            openRow();
        }
        rows.getLast().add(markdown.strip().replace("|", "\\|").replace("\n", "<br>"));
        for (int more = spanned(span); more > 1; more--) {
            rows.getLast().add("");
        }
    }

    String markdown() {
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var table = new StringBuilder();
        for (var row : rows) {
            row.addAll(Collections.nCopies(columns - row.size(), ""));
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.getFirst()) {
                table.append("| --- ".repeat(columns)).append("|\n");
            }
        }
        return table.toString().stripTrailing();
    }

    private static int spanned(String span) {
        return span.matches("\\d{1,3}") ? Math.min(Integer.parseInt(span), WIDEST_SPAN) : 1;
    }
}
