package dev.lede.tui.entries;

/** How much room an entry of the list has. */
public enum Density {
    /** Whatever the screen has room for. */
    BY_SIZE,
    /** One line. */
    COMPACT,
    /** Its summary below its title. */
    COMFORTABLE;

    private static final int TALL = 45;

    boolean isRoomy(int height) {
        return switch (this) {
            case BY_SIZE -> height >= TALL;
            case COMPACT -> false;
            case COMFORTABLE -> true;
        };
    }

    public Density other(int height) {
        return isRoomy(height) ? COMPACT : COMFORTABLE;
    }
}
