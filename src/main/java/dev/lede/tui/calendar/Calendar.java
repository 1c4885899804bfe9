package dev.lede.tui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The month around a day.
 *
 * @param day the one under the cursor, which Enter would go to
 * @param begins the day on which the person's weeks begin
 * @param typed the date typed so far
 */
public record Calendar(LocalDate day, LocalDate today, DayOfWeek begins, String typed) {
    private static final int LONGEST_DATE = 10;

    public static Calendar at(LocalDate day, LocalDate today, DayOfWeek begins) {
        return new Calendar(day, today, begins, "");
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    public List<LocalDate> days() {
        return month().atDay(1).datesUntil(month().plusMonths(1).atDay(1)).toList();
    }

    /** The day in the upper left corner: of the last month, unless this one begins with a week. */
    LocalDate corner() {
        LocalDate first = month().atDay(1);
        return first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), 7));
    }

    int weeks() {
        return (int) (month().atEndOfMonth().toEpochDay() - corner().toEpochDay()) / 7 + 1;
    }

    public Calendar moveDays(long by) {
        return to(day.plusDays(by), "");
    }

    public Calendar moveMonths(long by) {
        return to(day.plusMonths(by), "");
    }

    /** A date is gone to as soon as what is typed is one. */
    public Calendar typed(char more) {
        String now = typed.length() < LONGEST_DATE ? typed + more : typed;
        return to(TypedDate.read(now, day).orElse(day), now);
    }

    public Calendar shortened() {
        return to(day, typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1));
    }

    private Calendar to(LocalDate now, String nowTyped) {
        return new Calendar(now, today, begins, nowTyped);
    }
}
