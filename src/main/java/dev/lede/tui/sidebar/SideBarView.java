package dev.lede.tui.sidebar;

import dev.lede.config.Words;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;
import java.util.List;

/** Draws the side bar and the line that parts it from the list. */
public final class SideBarView {
    private SideBarView() {}

    /** @param focused whether the keys go to the side bar */
    public static void render(SideBar bar, boolean focused, Words words, Canvas canvas) {
        List<SideRow> rows = bar.rows();
        for (int row = 0; row < canvas.rows(); row++) {
            if (bar.top() + row < rows.size()) {
                row(bar, rows.get(bar.top() + row), row, focused, words, canvas);
            }
            canvas.putRight(row, "│", Role.BORDER);
        }
    }

    private static void row(SideBar bar, SideRow row, int at, boolean focused, Words words, Canvas canvas) {
        switch (row) {
            case SideRow.Blank() -> {}
            case SideRow.Heading(var word) -> canvas.put(1, at, words.of(word), Role.SECTION);
            case SideRow.Pick pick -> {
                pick(pick, at, words, canvas);
                mark(bar, pick, at, focused, canvas);
            }
        }
    }

    private static void pick(SideRow.Pick pick, int at, Words words, Canvas canvas) {
        String count = pick.count() == 0 ? "" : Long.toString(pick.count());
        int end = canvas.columns() - 2 - count.length();
        canvas.put(end, at, count, Role.COUNT);
        if (pick.problem()) {
            canvas.put(1, at, "!", Role.PROBLEM);
        }
        String name = pick.label() == null ? pick.choice().name(words) : pick.label();
        canvas.put(2, at, DisplayWidth.cut(name, end - 3), Role.TEXT);
    }

    private static void mark(SideBar bar, SideRow.Pick pick, int at, boolean focused, Canvas canvas) {
        if (focused && pick.choice().equals(bar.cursor())) {
            canvas.put(0, at, ">", Role.TEXT);
            canvas.highlight(at, Role.SELECTED);
        } else if (pick.choice().equals(bar.shown())) {
            canvas.put(0, at, focused ? " " : ">", Role.TEXT);
            canvas.highlight(at, Role.SELECTED_INACTIVE);
        }
    }
}
