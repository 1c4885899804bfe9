package dev.lede.terminal;

import dev.lede.text.Colour;
import dev.lede.text.Style;
import java.util.Set;

/**
 * A picture that the terminal itself draws (Kitty's protocol). It is sent once; in the frame stand characters that each
 * name the picture, by their colour, and a part of it, by their marks: so it scrolls and is cut off as text is.
 *
 * @param number by which the terminal knows it, below 2^24
 * @param png in Base64
 */
public record Graphic(int number, int columns, int rows, String png) {
    /** The only character that a terminal draws as a part of a picture. No other text may hold it. */
    static final int PLACEHOLDER = 0x10EEEE;

    private static final int CELL_BYTES = 8;
    private static final int ROW_BYTES = 40;

    /** About what it costs the line to send it and to draw all of it. */
    public int bytes() {
        return columns * rows * CELL_BYTES + rows * ROW_BYTES + png.length() * 101 / 100 + 50;
    }

    /** As many as there are marks to number its parts with. */
    static boolean has(int column, int row) {
        return Math.max(column, row) < Marks.COUNT;
    }

    Cell cell(int column, int row) {
        var style = new Style(new Colour.OfPicture(number), Colour.Default.DEFAULT, Set.of());
        return new Cell(Character.toString(PLACEHOLDER) + Marks.of(row) + Marks.of(column), 1, style, null);
    }
}
