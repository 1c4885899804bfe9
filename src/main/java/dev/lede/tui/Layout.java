package dev.lede.tui;

import dev.lede.terminal.Size;
import dev.lede.tui.canvas.Area;

/** Where the parts of the front page stand. On a narrow screen the side bar hides by itself. */
record Layout(Area sideBar, Area list, Area whole) {
    private static final int NARROW = 72;

    static Layout of(Size size, boolean folded) {
        int columns = folded || size.columns() < NARROW ? 0 : Math.clamp(size.columns() / 4, 21, 30);
        int height = height(size);
        return new Layout(
                new Area(0, 0, columns, height),
                new Area(columns, 0, size.columns() - columns, height),
                new Area(0, 0, size.columns(), size.rows()));
    }

    /** All but the status line. */
    static int height(Size size) {
        return Math.max(1, size.rows() - 1);
    }

    boolean hasSideBar() {
        return sideBar.columns() > 0;
    }

    Area body() {
        return new Area(0, 0, whole.columns(), list.rows());
    }
}
