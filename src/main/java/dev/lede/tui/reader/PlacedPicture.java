package dev.lede.tui.reader;

import dev.lede.picture.Raster;
import dev.lede.terminal.Colours;
import dev.lede.terminal.Graphic;
import dev.lede.tui.canvas.Canvas;
import java.util.Base64;

/** A picture that the terminal draws in cells that are kept for it. */
public record PlacedPicture(Graphic graphic) implements Drawn {
    /** About the pixels of a cell: more would not be seen. */
    private static final int CELL_WIDTH = 10;

    private static final int CELL_HEIGHT = 20;
    private static final int FEW_COLOURS = 64;

    /** As large as the room allows; smaller, coarser and in fewer colours where it would cost the line too much. */
    public static PlacedPicture of(Raster raster, PictureRoom room, int number) {
        double scale = room.scale(raster.width(), raster.height());
        var blank = blank(raster, room, scale, number);
        while (blank.bytes() > room.mostBytes() / 2 && blank.columns() > 1) {
            scale *= 0.9;
            blank = blank(raster, room, scale, number);
        }
        int width = Math.min(raster.width(), blank.columns() * CELL_WIDTH);
        int height = Math.min(raster.height(), blank.rows() * CELL_HEIGHT);
        double finer = Math.min(width / (double) raster.width(), height / (double) raster.height());
        var fine = withPixels(blank, raster, finer, room.colours() == Colours.TRUE ? 0 : FEW_COLOURS);
        if (room.colours() == Colours.TRUE && fine.bytes() > room.mostBytes()) {
            fine = withPixels(blank, raster, finer, FEW_COLOURS);
        }
        while (fine.bytes() > room.mostBytes() && finer * Math.max(raster.width(), raster.height()) > 4) {
            int left = room.mostBytes() - blank.bytes();
            finer *= Math.min(0.95, Math.sqrt(left / (double) (fine.bytes() - blank.bytes())));
            fine = withPixels(blank, raster, finer, FEW_COLOURS);
        }
        return new PlacedPicture(fine);
    }

    private static Graphic blank(Raster raster, PictureRoom room, double scale, int number) {
        return new Graphic(
                number,
                Math.clamp(Math.round(raster.width() * scale), 1, room.columns()),
                Math.clamp(Math.round(raster.height() * scale / 2), 1, room.rows()),
                "");
    }

    private static Graphic withPixels(Graphic box, Raster raster, double scale, int colours) {
        byte[] png = raster.scaled(
                        Math.max(1, (int) (raster.width() * scale)), Math.max(1, (int) (raster.height() * scale)))
                .png(colours);
        return new Graphic(
                box.number(), box.columns(), box.rows(), Base64.getEncoder().encodeToString(png));
    }

    @Override
    public int columns() {
        return graphic.columns();
    }

    @Override
    public int rows() {
        return graphic.rows();
    }

    @Override
    public void draw(int left, int top, Canvas canvas) {
        canvas.put(left, top, graphic);
    }
}
