package dev.lede.tui.reader;

import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Colours;

/**
 * What a picture may take of the screen and of the line.
 *
 * @param mostBytes on the line, to draw it once
 */
public record PictureRoom(int columns, int rows, Colours colours, int mostBytes) {
    /** None is shown. */
    public static final PictureRoom NONE = new PictureRoom(0, 0, Colours.NONE, 0);

    private static final int SMALL_COLUMNS = 64;
    private static final int THUMBNAIL_BYTES = 8 * 1024;

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
        if (terminal.colours() == Colours.NONE || !terminal.utf8()) {
            return NONE;
        }
        int whole = Math.max(1, height - 2);
        return switch (wish) {
            case SMALL ->
                new PictureRoom(
                        Math.min(measure, SMALL_COLUMNS),
                        Math.max(1, whole * 2 / 3),
                        colours(terminal),
                        terminal.remote() ? THUMBNAIL_BYTES : Integer.MAX_VALUE);
            case LARGE -> new PictureRoom(measure, whole, colours(terminal), Integer.MAX_VALUE);
            case NONE -> NONE;
        };
    }

    /** On a slow line more pixels say more than more colours, which cost four times as much. */
    private static Colours colours(Capabilities terminal) {
        return terminal.remote() && terminal.colours() == Colours.TRUE ? Colours.INDEXED : terminal.colours();
    }
}
