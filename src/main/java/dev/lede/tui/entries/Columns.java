package dev.lede.tui.entries;

import dev.lede.text.DisplayWidth;
import java.util.List;

/** Where the columns of the list stand. The title gets what the others leave; on a narrow screen they leave all. */
record Columns(int star, int time, int feed, int feedWidth, int title) {
    private static final int TIME_WIDTH = 5;
    private static final int NARROW = 52;

    static Columns fit(int width, List<Row> rows) {
        if (width < NARROW) {
            return new Columns(2, 4, 0, 0, 4 + TIME_WIDTH + 1);
        }
        int feed = 5 + TIME_WIDTH + 2;
        int feedWidth = Math.min(widestFeed(rows), Math.clamp(width / 5, 10, 22));
        return new Columns(3, 5, feed, feedWidth, feed + feedWidth + 2);
    }

    private static int widestFeed(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.entry().feed()))
                .max()
                .orElse(0);
    }
}
