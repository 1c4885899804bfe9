package dev.lede.tui.entries;

/**
 * How the list stands on its screen.
 *
 * @param columns of the whole screen
 */
public record Fit(Density density, int columns) {

    public boolean isSplit() {
        return density.isSplit(columns);
    }

    /** A summary says little beside the article. */
    boolean isRoomy(int height) {
        return !isSplit() && density.isRoomy(height);
    }

    Fit next(int height) {
        return new Fit(density.next(columns, height), columns);
    }
}
