package dev.lede.tui.help;

import dev.lede.tui.canvas.Canvas;

/** Draws the table of commands. */
public final class HelpView {
    private HelpView() {}

    public static void render(Help help, Canvas canvas) {
        for (int row = 0; row < canvas.rows() && help.top() + row < help.lines().size(); row++) {
            canvas.put(2, row, help.lines().get(help.top() + row));
        }
    }
}
