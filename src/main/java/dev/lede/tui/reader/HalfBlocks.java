package dev.lede.tui.reader;

import dev.lede.picture.Raster;
import dev.lede.terminal.Colours;
import dev.lede.terminal.Palette;
import dev.lede.terminal.Sgr;
import dev.lede.text.Colour;
import dev.lede.text.Style;
import dev.lede.tui.canvas.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A picture in cells: each shows two pixels, one above the other.
 *
 * @param cells row by row, in colours that the terminal has: the foreground is the upper pixel, the background the lower;
 *     where both are one colour, only the background
 */
public record HalfBlocks(int columns, List<Style> cells) implements Drawn {
    private static final int BYTES_TO_REACH_A_ROW = 10;

    public HalfBlocks {
        cells = List.copyOf(cells);
    }

    /** As large as the room allows; smaller where it would cost the line too much. */
    public static HalfBlocks of(Raster raster, PictureRoom room) {
        double scale = room.scale(raster.width(), raster.height());
        HalfBlocks drawn = drawn(raster, scale, room);
        for (int bytes = drawn.bytes(room.colours());
                bytes > room.mostBytes() && drawn.cells.size() > 1;
                bytes = drawn.bytes(room.colours())) {
            scale *= Math.min(0.95, Math.sqrt(room.mostBytes() / (double) bytes));
            drawn = drawn(raster, scale, room);
        }
        return drawn;
    }

    private static HalfBlocks drawn(Raster raster, double scale, PictureRoom room) {
        int columns = Math.clamp(Math.round(raster.width() * scale), 1, room.columns());
        int rows = Math.clamp(Math.round(raster.height() * scale / 2), 1, room.rows());
        Raster pixels = raster.scaled(columns, rows * 2);
        var cells = new ArrayList<Style>(columns * rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(cell(
                        colour(pixels.pixel(column, row * 2), room.colours()),
                        colour(pixels.pixel(column, row * 2 + 1), room.colours())));
            }
        }
        return new HalfBlocks(columns, cells);
    }

    private static Style cell(Colour upper, Colour lower) {
        return new Style(upper.equals(lower) ? Colour.Default.DEFAULT : upper, lower, Set.of());
    }

    private static Colour colour(int rgb, Colours colours) {
        return Palette.nearest(new Colour.Rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255), colours);
    }

    @Override
    public int rows() {
        return cells.size() / columns;
    }

    @Override
    public void draw(int left, int top, Canvas canvas) {
        for (int i = 0; i < cells.size(); i++) {
            Style cell = cells.get(i);
            canvas.put(left + i % columns, top + i / columns, text(cell), cell);
        }
    }

    private static String text(Style cell) {
        return cell.foreground() == Colour.Default.DEFAULT ? " " : "▀";
    }

    /** What it costs the line to draw all of it. */
    int bytes(Colours colours) {
        int bytes = rows() * BYTES_TO_REACH_A_ROW;
        Style before = Style.PLAIN;
        for (Style cell : cells) {
            bytes += Sgr.change(before, cell, colours).length() + (text(cell).equals(" ") ? 1 : 3);
            before = cell;
        }
        return bytes;
    }
}
