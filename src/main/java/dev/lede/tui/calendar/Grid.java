package dev.lede.tui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where the days of a month stand on the screen.
 *
 * @param width of a day, in cells
 * @param left where the first day of the week begins
 * @param weekRows how many rows a week takes
 */
record Grid(Calendar calendar, int width, int left, int weekRows) {
    /** The month, and the names of the days. */
    private static final int HEADER = 2;

    private static final int WIDEST_DAY = 13;

    static Grid of(Calendar calendar, int columns, int rows) {
        int width = Math.max(3, Math.min(WIDEST_DAY, (columns - 2) / 7));
        int left = Math.max(0, (columns - 7 * width) / 2);
        return new Grid(calendar, width, left, Math.clamp((rows - HEADER) / calendar.weeks(), 1, 3));
    }

    /** @param place in the month's weeks, from 0 */
    int column(int place) {
        return left + place % 7 * width;
    }

    int row(int place) {
        return HEADER + place / 7 * weekRows;
    }

    Optional<LocalDate> at(int column, int row) {
        boolean outside = row < HEADER || column < left || column >= left + 7 * width;
        LocalDate day = calendar.corner().plusDays((row - HEADER) / weekRows * 7L + (column - left) / width);
        return outside || !YearMonth.from(day).equals(calendar.month()) ? Optional.empty() : Optional.of(day);
    }
}
