package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line that is wider than the column is a part of: a block that moves sideways as a whole.
 *
 * @param cells the width of all its lines
 * @param still so many cells at the left stay where they are
 * @param stops by how many cells it can be moved so that a column begins behind those; ascending, the first is 0
 */
public record Wide(int cells, int still, List<Integer> stops) {
    public Wide {
        stops = List.copyOf(stops);
    }

    /** Columns with a border before, between and behind them; the first stays if it leaves most of the room to the others. */
    static Wide ofColumns(List<Integer> widths, int frame, int room) {
        int cells = 1 + widths.stream().mapToInt(width -> width + frame).sum();
        int first = 1 + widths.getFirst() + frame;
        boolean stays = first <= room / 3;
        var stops = new ArrayList<Integer>(List.of(0));
        for (int width : widths.subList(stays ? 1 : 0, widths.size() - 1)) {
            stops.add(stops.getLast() + width + frame);
        }
        return new Wide(cells, stays ? first : 0, stops);
    }

    /** With a margin at its left, which stays too. */
    Wide within(int margin) {
        return margin == 0 ? this : new Wide(cells + margin, still + margin, stops);
    }
}
