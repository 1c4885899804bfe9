package dev.lede.tui.entries;

/** How much room an entry of the list has, and whether its article stands beside the list. */
public enum Density {
    /** Whatever the screen has room for. */
    BY_SIZE,
    /** One line. */
    COMPACT,
    /** Its summary below its title. */
    COMFORTABLE,
    /** The article beside it, where there is room for both. */
    SPLIT;

    private static final int TALL = 45;
    private static final int WIDE = 140;

    boolean isRoomy(int height) {
        return switch (this) {
            case BY_SIZE, SPLIT -> height >= TALL;
            case COMPACT -> false;
            case COMFORTABLE -> true;
        };
    }

    public boolean isSplit(int columns) {
        return switch (this) {
            case BY_SIZE, SPLIT -> columns >= WIDE;
            case COMPACT, COMFORTABLE -> false;
        };
    }

    /** The one after that which a screen of this size shows. */
    public Density next(int columns, int height) {
        if (isSplit(columns)) {
            return COMPACT;
        }
        if (!isRoomy(height)) {
            return COMFORTABLE;
        }
        return columns >= WIDE ? SPLIT : COMPACT;
    }
}
