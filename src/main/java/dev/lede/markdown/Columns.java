package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Shares the room of a line among the columns of a table. */
final class Columns {
    /** A column narrower than this is no column. */
    private static final int MIN = 4;
    /** A longer word is broken rather than kept whole. */
    private static final int LONGEST_WORD = 20;
    /** For one column, its blanks and its border. */
    private static final int FRAME = 3;

    private Columns() {}

    /** The cells of each column; none where they do not fit. */
    static List<Integer> fit(List<Table.Row> rows, int columns, int room) {
        int free = room - 1 - FRAME * columns;
        if (columns == 0 || free < columns * MIN) {
            return List.of();
        }
        var natural = new int[columns];
        var least = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cells().get(i).pen().paragraph().plain();
                natural[i] = Math.max(natural[i], DisplayWidth.of(text));
                least[i] = Math.max(least[i], longestWord(text));
            }
        }
        return share(natural, least, free);
    }

    private static List<Integer> share(int[] natural, int[] least, int free) {
        var widths = new ArrayList<Integer>();
        boolean wordsFit = sum(least) <= free;
        for (int i = 0; i < natural.length; i++) {
            int start = wordsFit ? Math.max(1, least[i]) : MIN;
            widths.add(Math.max(1, Math.min(natural[i], start)));
        }
        int left = free - widths.stream().mapToInt(Integer::intValue).sum();
        return grown(widths, natural, left);
    }

    /** Gives the cells that are left to the columns that want them, the same share to each. */
    private static List<Integer> grown(List<Integer> widths, int[] natural, int left) {
        int remaining = left;
        boolean wanted = true;
        while (remaining > 0 && wanted) {
            wanted = false;
            for (int i = 0; i < natural.length && remaining > 0; i++) {
                if (widths.get(i) < natural[i]) {
                    widths.set(i, widths.get(i) + 1);
                    remaining--;
                    wanted = true;
                }
            }
        }
        return widths;
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
