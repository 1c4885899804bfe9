package dev.lede.tui.reader;

import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Colours;

/**
 * What a picture may take of the screen and of the line.
 *
 * @param placed whether the terminal draws it, instead of cells
 * @param mostBytes on the line, to draw it once
 * @param leastPixels of the picture in a cell's width
 */
public record PictureRoom(int columns, int rows, Colours colours, boolean placed, int mostBytes, int leastPixels) {
    /** None is shown. */
    public static final PictureRoom NONE = new PictureRoom(0, 0, Colours.NONE, false, 0, 0);

    /** So that an icon stays one: about the pixels that a cell of a screen is wide. */
    private static final int AS_IT_IS = 4;

    private static final int SMALL_COLUMNS = 64;
    private static final int THUMBNAIL_BYTES = 8 * 1024;

    /** Of a picture that the terminal draws: what it holds, and what a network takes in about a second. */
    private static final int NEAR_BYTES = 256 * 1024;

    private static final int FAR_BYTES = 64 * 1024;

    /** How large the person wants pictures. */
    public enum Wish {
        /** So that text stands beside them on a screen; over a network, what costs the line no time. */
        SMALL,
        /** As large as the column and the screen. */
        LARGE,
        NONE;

        public Wish next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /**
     * @param measure the column's width
     * @param height of the part of the screen that scrolls
     */
    public static PictureRoom of(Wish wish, Capabilities terminal, int measure, int height) {
        if (!shows(terminal)) {
            return NONE;
        }
        int whole = Math.max(1, height - 2);
        return switch (wish) {
            case SMALL ->
                new PictureRoom(
                        Math.min(measure, SMALL_COLUMNS),
                        Math.max(1, whole * 2 / 3),
                        colours(terminal),
                        terminal.pictures(),
                        terminal.remote() ? THUMBNAIL_BYTES : mostBytes(terminal),
                        AS_IT_IS);
            case LARGE -> large(terminal, measure, whole, AS_IT_IS);
            case NONE -> NONE;
        };
    }

    /** For a picture by itself. */
    public static PictureRoom whole(Capabilities terminal, int columns, int rows) {
        return shows(terminal) ? large(terminal, columns, rows, 1) : NONE;
    }

    private static PictureRoom large(Capabilities terminal, int columns, int rows, int leastPixels) {
        return new PictureRoom(columns, rows, colours(terminal), terminal.pictures(), mostBytes(terminal), leastPixels);
    }

    private static int mostBytes(Capabilities terminal) {
        if (!terminal.pictures()) {
            return Integer.MAX_VALUE;
        }
        return terminal.remote() ? FAR_BYTES : NEAR_BYTES;
    }

    /** Cells for a pixel, so that a picture of that size fits. */
    double scale(int width, int height) {
        return Math.min(1.0 / leastPixels, Math.min(columns / (double) width, rows * 2 / (double) height));
    }

    private static boolean shows(Capabilities terminal) {
        return terminal.colours() != Colours.NONE && terminal.utf8();
    }

    /** On a slow line more pixels say more than more colours, which cost four times as much. */
    private static Colours colours(Capabilities terminal) {
        return terminal.remote() && terminal.colours() == Colours.TRUE ? Colours.INDEXED : terminal.colours();
    }
}
