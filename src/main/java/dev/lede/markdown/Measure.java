package dev.lede.markdown;

/**
 * The room that text is set in.
 *
 * @param column the cells of a line of text
 * @param screen those of the screen, with the column in its middle; a table that has no room in the column may have them,
 *     and may be moved sideways. 0 where lines are printed and stay as they are.
 */
public record Measure(int column, int screen) {

    public static Measure printed(int column) {
        return new Measure(column, 0);
    }

    boolean scrolls() {
        return screen > 0;
    }

    /** Where the column begins on the screen. */
    public int left() {
        return Math.max(0, (screen - column) / 2);
    }
}
