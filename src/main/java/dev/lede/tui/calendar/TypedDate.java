package dev.lede.tui.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date while it is typed: 13, 02-13, 2025-02, 2025-02-13. What is not said is that of the day one is at. */
final class TypedDate {
    private static final Pattern DAY = Pattern.compile("(?:(?:(\\d{4})-)?(\\d{1,2})-)?(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})-?");

    private TypedDate() {}

    static Optional<LocalDate> read(String typed, LocalDate at) {
        try {
            Matcher month = MONTH.matcher(typed);
            if (month.matches()) {
                return Optional.of(YearMonth.of(number(month.group(1)), number(month.group(2)))
                        .atDay(1));
            }
            Matcher day = DAY.matcher(typed);
            return day.matches() ? Optional.of(day(day, at)) : Optional.empty();
        } catch (DateTimeException e) {
            // 02-30, or 2025-00: of the right shape so far, and no day.
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher typed, LocalDate at) {
        int year = typed.group(1) == null ? at.getYear() : number(typed.group(1));
        int month = typed.group(2) == null ? at.getMonthValue() : number(typed.group(2));
        return LocalDate.of(year, month, number(typed.group(3)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
