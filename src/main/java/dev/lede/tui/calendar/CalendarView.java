package dev.lede.tui.calendar;

import dev.lede.config.When;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.model.DayCount;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.canvas.Canvas;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a month: a row of weekdays, and each week over two rows, the days and what the list has on them. */
public final class CalendarView {
    private final Calendar calendar;
    private final Map<LocalDate, DayCount> counts;
    private final When when;
    private final Canvas canvas;
    private final Grid grid;

    private CalendarView(Calendar calendar, Map<LocalDate, DayCount> counts, When when, Canvas canvas) {
        this.calendar = calendar;
        this.counts = counts;
        this.when = when;
        this.canvas = canvas;
        this.grid = Grid.of(calendar, canvas.columns(), canvas.rows());
    }

    /**
     * @param counts those that have come
     * @param shown what the list shows, in words
     */
    public static void render(
            Calendar calendar, Map<LocalDate, DayCount> counts, String shown, When when, Canvas canvas) {
        var view = new CalendarView(calendar, counts, when, canvas);
        view.header(shown);
        for (int i = 0; i < 7 * calendar.weeks(); i++) {
            LocalDate day = calendar.corner().plusDays(i);
            if (YearMonth.from(day).equals(calendar.month())) {
                view.day(day, view.grid.column(i), view.grid.row(i));
            }
        }
    }

    /**
     * The day on a cell of the screen.
     *
     * @param whole what the calendar stands on
     */
    public static Optional<LocalDate> at(Calendar calendar, Area whole, int column, int row) {
        return Grid.of(calendar, whole.columns(), whole.rows()).at(column, row);
    }

    /** What stands at the foot while the calendar is open. */
    public static String foot(Calendar calendar, Words words) {
        return calendar.typed().isEmpty()
                ? words.of(Word.CALENDAR_KEYS)
                : words.of(Word.CALENDAR_TYPED, calendar.typed());
    }

    private void header(String shown) {
        int end = canvas.put(grid.left(), 0, when.month(calendar.month()), Role.SECTION);
        canvas.put(end, 0, " · " + shown, Role.DIM);
        for (int i = 0; i < 7; i++) {
            putRight(grid.column(i), 1, when.weekday(calendar.begins().plus(i)), Role.DIM);
        }
    }

    private void day(LocalDate day, int column, int row) {
        DayCount count = counts.get(day);
        boolean current = day.equals(calendar.day());
        String number = (day.equals(calendar.today()) ? "*" : "") + day.getDayOfMonth();
        putRight(column, row, (current ? ">" : "") + number, role(current, count));
        if (count == null || grid.weekRows() == 1) {
            return;
        }
        String counts = count.inWords();
        String fitting = DisplayWidth.of(counts) < grid.width() ? counts : shortly(count.total());
        putRight(column, row + 1, fitting, count.unread() > 0 ? Role.UNREAD_TITLE : Role.COUNT);
    }

    /** Where days have one row each, its look alone says whether it has anything. */
    private static Role role(boolean current, @Nullable DayCount count) {
        if (current) {
            return Role.SELECTED;
        }
        if (count == null) {
            return Role.DIM;
        }
        return count.unread() > 0 ? Role.UNREAD_TITLE : Role.TEXT;
    }

    private static String shortly(long count) {
        return count < DayCount.MANY ? Long.toString(count) : DayCount.MANY / 1000 + "k+";
    }

    private void putRight(int column, int row, String text, Role role) {
        canvas.put(column + grid.width() - 1 - DisplayWidth.of(text), row, text, role);
    }
}
