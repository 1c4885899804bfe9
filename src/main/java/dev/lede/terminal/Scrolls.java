package dev.lede.terminal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the block of rows that moved between two frames, where moving it is cheaper than drawing it again. */
final class Scrolls {
    /** What a scroll itself costs on the wire, in cells. */
    private static final int COST = 24;

    /** Fewer rows than these are drawn anew: that one row moved to another's place is chance. */
    private static final int FEWEST_ROWS = 3;

    private final int columns;
    private final int rows;
    private final int[] before;
    private final int[] after;
    private final int[] unmoved;
    private final int[] fresh;

    private Scrolls(Frame from, Frame to) {
        this.columns = to.size().columns();
        this.rows = to.size().rows();
        this.before = looks(from);
        this.after = looks(to);
        this.unmoved = new int[rows];
        this.fresh = new int[rows];
        for (int row = 0; row < rows; row++) {
            unmoved[row] = difference(row, row);
            fresh[row] = inked(row);
        }
    }

    static Optional<Scroll> between(Frame from, Frame to) {
        return changesFew(from, to) ? Optional.empty() : new Scrolls(from, to).best();
    }

    private Optional<Scroll> best() {
        Scroll best = null;
        int bestGain = 0;
        for (int up = 1 - rows; up < rows; up++) {
            Scroll scroll = up == 0 ? null : longest(up);
            int gain = scroll == null ? 0 : gain(scroll);
            if (gain > bestGain) {
                best = scroll;
                bestGain = gain;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Most keys change a row or two, and looking at all cells of both frames would cost more than drawing those. */
    private static boolean changesFew(Frame from, Frame to) {
        int changed = 0;
        for (int row = 0; row < to.size().rows() && changed < FEWEST_ROWS; row++) {
            changed += isSame(from, to, row) ? 0 : 1;
        }
        return changed < FEWEST_ROWS;
    }

    private static boolean isSame(Frame from, Frame to, int row) {
        for (int column = 0; column < to.size().columns(); column++) {
            if (!to.cell(column, row).equals(from.cell(column, row))) {
                return false;
            }
        }
        return true;
    }

    /** The run of rows that gains most when what is shown {@code up} rows below comes to stand in it. */
    private @Nullable Scroll longest(int up) {
        int best = 0;
        int sum = 0;
        int start = 0;
        Scroll found = null;
        for (int row = Math.max(0, -up); row < Math.min(rows, rows - up); row++) {
            if (sum <= 0) {
                sum = 0;
                start = row;
            }
            sum += unmoved[row] - difference(row, row + up);
            if (sum > best) {
                best = sum;
                found = new Scroll(Math.min(start, start + up), row - start + 1 + Math.abs(up), up);
            }
        }
        return found;
    }

    /** The cells that need not be drawn, less those that must be drawn where the scroll leaves blank rows. */
    private int gain(Scroll scroll) {
        int gain = -COST;
        for (int row = scroll.top(); row < scroll.top() + scroll.height(); row++) {
            int source = row + scroll.up();
            boolean moved = source >= scroll.top() && source < scroll.top() + scroll.height();
            gain += unmoved[row] - (moved ? difference(row, source) : fresh[row]);
        }
        return gain;
    }

    private int difference(int row, int source) {
        int different = 0;
        for (int column = 0; column < columns; column++) {
            if (after[row * columns + column] != before[source * columns + column]) {
                different++;
            }
        }
        return different;
    }

    private int inked(int row) {
        int blank = Cell.BLANK.hashCode();
        int inked = 0;
        for (int column = 0; column < columns; column++) {
            inked += after[row * columns + column] == blank ? 0 : 1;
        }
        return inked;
    }

    /** Cells as numbers: a chance equality costs bytes, never a wrong screen. */
    private static int[] looks(Frame frame) {
        int columns = frame.size().columns();
        var looks = new int[columns * frame.size().rows()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = frame.cell(i % columns, i / columns).hashCode();
        }
        return looks;
    }
}
