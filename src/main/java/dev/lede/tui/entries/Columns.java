package dev.lede.tui.entries;

import dev.lede.model.Entry;
import dev.lede.text.DisplayWidth;
import java.util.List;
import java.util.function.Function;

/**
 * Where the columns of the list stand; those that end somewhere are named by that. The title gets what the others leave; on
 * a narrow screen they leave all.
 *
 * @param ageEnd 0 where there is no room for the age
 */
record Columns(int star, int time, int ageEnd, int feed, int feedWidth, int title) {
    private static final int TIME_WIDTH = 5;
    private static final int AGE_WIDTH = 6;
    private static final int NARROW = 52;
    private static final int WIDE = 88;

    /** @param source what stands for an entry's feed */
    static Columns fit(int width, List<Row> rows, Function<Entry, String> source) {
        if (width < NARROW) {
            return new Columns(2, 4, 0, 0, 0, 4 + TIME_WIDTH + 1);
        }
        int timeEnd = 5 + TIME_WIDTH;
        int ageEnd = width < WIDE ? 0 : timeEnd + 1 + AGE_WIDTH;
        int feed = Math.max(timeEnd, ageEnd) + 2;
        int feedWidth = Math.min(widest(rows, source), Math.clamp(width / 5, 10, 22));
        return new Columns(3, 5, ageEnd, feed, feedWidth, feed + feedWidth + 2);
    }

    private static int widest(List<Row> rows, Function<Entry, String> source) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(source.apply(row.entry())))
                .max()
                .orElse(0);
    }
}
