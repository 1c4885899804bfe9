package dev.lede.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for days, seen from today: 2d, 2025-02-13, 2025-02, 2025, today, yesterday, and from..to. */
final class Days {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([dwmy])");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    /** The first day meant: a month or year begins with its first. */
    Optional<LocalDate> since(String word) {
        Matcher ago = AGO.matcher(word);
        if (ago.matches()) {
            return Optional.of(ago(Integer.parseInt(ago.group(1)), ago.group(2)));
        }
        return one(word).map(Query.On::first);
    }

    private LocalDate ago(int count, String unit) {
        return switch (unit) {
            case "d" -> today.minusDays(count);
            case "w" -> today.minusWeeks(count);
            case "m" -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
    }

    Optional<Query.On> on(String word) {
        int dots = word.indexOf("..");
        if (dots < 0) {
            return one(word);
        }
        return one(word.substring(0, dots))
                .flatMap(from -> one(word.substring(dots + 2)).map(to -> new Query.On(from.first(), to.last())))
                .filter(range -> !range.last().isBefore(range.first()));
    }

    private Optional<Query.On> one(String word) {
        return switch (word) {
            case "today" -> Optional.of(new Query.On(today, today));
            case "yesterday" -> Optional.of(new Query.On(today.minusDays(1), today.minusDays(1)));
            default -> date(word);
        };
    }

    private static Optional<Query.On> date(String word) {
        Matcher date = DATE.matcher(word);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(range(date));
        } catch (DateTimeException e) {
            // 2025-02-30: of the right shape, and no day.
            return Optional.empty();
        }
    }

    private static Query.On range(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new Query.On(
                    Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return new Query.On(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3)));
        return new Query.On(day, day);
    }
}
