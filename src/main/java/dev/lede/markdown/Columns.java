package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import java.util.Arrays;
import java.util.List;

/** Shares the room of a line among the columns of a table. */
final class Columns {
    /** For one column, its blanks and its border. */
    static final int FRAME = 3;

    /** A column narrower than this is no column. */
    private static final int MIN = 4;
    /** A text in a narrower column is a tower of syllables. */
    private static final int LEGIBLE = 8;
    /** A longer word is broken rather than kept whole. */
    private static final int LONGEST_WORD = 20;
    /** Of a table that is moved sideways: a text in a wider column costs fewer lines and is read less well. */
    private static final int WIDEST = 40;
    /** The cells of a line of such a table; what would be wider yet is no table to look at. */
    private static final int LONGEST_LINE = 1_000;

    private final int[] natural;
    private final int[] least;

    Columns(List<Table.Row> rows, int columns) {
        natural = new int[columns];
        least = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cells().get(i).pen().paragraph().plain();
                natural[i] = Math.max(natural[i], DisplayWidth.of(text));
                least[i] = Math.max(least[i], longestWord(text));
            }
        }
    }

    /** The cells of each column, none of which is too narrow to be read; none where they do not fit. */
    List<Integer> legible(int room) {
        var start = new int[natural.length];
        for (int i = 0; i < start.length; i++) {
            start[i] = Math.clamp(natural[i], 1, Math.max(least[i], LEGIBLE));
        }
        int left = free(room) - Arrays.stream(start).sum();
        return left < 0 ? List.of() : grown(start, left);
    }

    /** As {@link #legible} on the whole screen; else as wide as its texts want to be, within reason. */
    List<Integer> wide(int room, int screen) {
        var legible = legible(screen);
        int most = Math.min(Math.min(WIDEST, room * 2 / 3 - FRAME), LONGEST_LINE / natural.length - FRAME);
        if (!legible.isEmpty() || most < MIN) {
            return legible;
        }
        return Arrays.stream(natural)
                .mapToObj(cells -> Math.clamp(cells, 1, most))
                .toList();
    }

    /** However narrow; none where they do not fit. */
    List<Integer> squeezed(int room) {
        int free = free(room);
        if (free < natural.length * MIN) {
            return List.of();
        }
        boolean wordsFit = sum(least) <= free;
        var start = new int[natural.length];
        for (int i = 0; i < natural.length; i++) {
            start[i] = Math.clamp(natural[i], 1, wordsFit ? Math.max(1, least[i]) : MIN);
        }
        return grown(start, free - Arrays.stream(start).sum());
    }

    private int free(int room) {
        return room - 1 - FRAME * natural.length;
    }

    /** Gives the cells that are left to the columns that want them, the same share to each. */
    private List<Integer> grown(int[] widths, int left) {
        int remaining = left;
        boolean wanted = true;
        while (remaining > 0 && wanted) {
            wanted = false;
            for (int i = 0; i < natural.length && remaining > 0; i++) {
                if (widths[i] < natural[i]) {
                    widths[i]++;
                    remaining--;
                    wanted = true;
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private static int sum(int[] cells) {
        int sum = 0;
        for (int cell : cells) {
            sum += Math.max(1, cell);
        }
        return sum;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+")) {
            boolean breaksAnywhere = word.codePoints().anyMatch(Cjk::isUnspaced);
            longest = Math.max(longest, breaksAnywhere ? Math.min(MIN, DisplayWidth.of(word)) : DisplayWidth.of(word));
        }
        return Math.min(longest, LONGEST_WORD);
    }
}
