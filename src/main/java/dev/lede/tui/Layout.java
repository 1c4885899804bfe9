package dev.lede.tui;

import dev.lede.terminal.Size;
import dev.lede.tui.canvas.Area;

/**
 * Where the parts of the screen stand. On a narrow one the side bar hides by itself, and the article takes the place of the
 * list; on a wide one it stands beside it.
 *
 * @param article where an article stands: right of the list, or on all but the status line
 */
record Layout(Area sideBar, Area list, Area article, Area whole) {
    private static final int NARROW = 72;

    static Layout of(Size size, boolean folded, boolean split) {
        int height = height(size);
        int bar = folded || size.columns() < NARROW ? 0 : Math.clamp(size.columns() / (split ? 7 : 4), 21, 30);
        int rest = size.columns() - bar;
        int list = split ? Math.clamp(rest * 2 / 5, 40, 64) : rest;
        // The line that parts them is the list's.
        var article =
                split ? new Area(bar + list + 1, 0, rest - list - 1, height) : new Area(0, 0, size.columns(), height);
        return new Layout(
                new Area(0, 0, bar, height),
                new Area(bar, 0, list, height),
                article,
                new Area(0, 0, size.columns(), size.rows()));
    }

    /** All but the status line. */
    static int height(Size size) {
        return Math.max(1, size.rows() - 1);
    }

    boolean hasSideBar() {
        return sideBar.columns() > 0;
    }

    boolean isSplit() {
        return article.column() > 0;
    }

    Area body() {
        return new Area(0, 0, whole.columns(), list.rows());
    }
}
