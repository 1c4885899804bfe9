package dev.lede.terminal;

import dev.lede.text.Style;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a frame.
 *
 * @param grapheme one grapheme cluster; empty in the second cell of a wide one
 * @param width 1 or 2; 0 in the second cell of a wide one
 * @param link the address that a click on it opens (OSC 8)
 */
public record Cell(
        String grapheme, int width, Style style, @Nullable String link) {
    public static final Cell BLANK = new Cell(" ", 1, Style.PLAIN, null);
}
