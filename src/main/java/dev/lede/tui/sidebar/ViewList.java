package dev.lede.tui.sidebar;

import dev.lede.config.Words;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;
import java.util.List;
import java.util.Optional;

/**
 * The fixed choices and the views, each with the digit that shows it.
 *
 * @param at the row under the cursor
 */
public record ViewList(int at) {

    public ViewList move(int by, SideBar bar) {
        return new ViewList(Math.clamp(at + by, 0, bar.first().size() - 1));
    }

    /** @param row from 0 */
    public static Optional<Choice> choice(int row, SideBar bar) {
        List<SideRow.Pick> picks = bar.first();
        return row >= 0 && row < picks.size() ? Optional.of(picks.get(row).choice()) : Optional.empty();
    }

    /** The row that stands on one of the screen's rows, from 0; -1 where there is none. */
    public int row(int screenRow, int screenRows, SideBar bar) {
        int foot = screenRows - 1;
        int shown = Math.min(bar.first().size(), foot);
        int row = Math.max(0, at - shown + 1) + screenRow - (foot - shown);
        return screenRow >= foot - shown && screenRow < foot ? row : -1;
    }

    /** Above the last row. */
    public void render(SideBar bar, Words words, Canvas canvas) {
        List<SideRow.Pick> picks = bar.first();
        int foot = canvas.rows() - 1;
        int shown = Math.min(picks.size(), foot);
        int first = Math.max(0, at - shown + 1);
        for (int i = 0; i < shown; i++) {
            SideRow.Pick pick = picks.get(first + i);
            int row = foot - shown + i;
            canvas.fill(row, Role.TEXT);
            canvas.put(2, row, first + i < 9 ? Integer.toString(first + i + 1) : "", Role.STATUS_KEY);
            int end = canvas.put(4, row, pick.choice().name(words), Role.TEXT);
            canvas.put(end + 2, row, pick.count() == 0 ? "" : Long.toString(pick.count()), Role.COUNT);
            if (first + i == at) {
                canvas.put(0, row, ">", Role.TEXT);
                canvas.highlight(row, Role.SELECTED);
            }
        }
    }
}
