package dev.lede.query;

import dev.lede.query.Query.On;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for days, seen from today: 2d, 2025-02-13, 2025-02, 2025, today, yesterday, from..to; Chinese ones too. */
final class Days {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})(d|w|m|y|天|日|周|个?月|年)前?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern CHINESE_DATE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?");

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    /** The first day meant: a month or year begins with its first. */
    Optional<LocalDate> first(String word) {
        return ago(word).or(() -> one(word).map(On::first));
    }

    private Optional<LocalDate> ago(String word) {
        Matcher ago = AGO.matcher(word);
        if (!ago.matches() || CHINESE_DATE.matcher(word).matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(ago.group(1));
        return Optional.of(
                switch (ago.group(2)) {
                    case "d", "天", "日" -> today.minusDays(count);
                    case "w", "周" -> today.minusWeeks(count);
                    case "m", "月", "个月" -> today.minusMonths(count);
                    default -> today.minusYears(count);
                });
    }

    Optional<On> on(String word) {
        int dots = word.indexOf("..");
        if (dots < 0) {
            return one(word);
        }
        return one(word.substring(0, dots))
                .flatMap(from -> one(word.substring(dots + 2)).map(to -> new On(from.first(), to.last())))
                .filter(range -> !range.last().isBefore(range.first()));
    }

    /** The days, or those from so long ago until today. */
    Optional<On> during(String word) {
        return ago(word).map(from -> new On(from, today)).or(() -> on(word));
    }

    private Optional<On> one(String word) {
        return switch (word) {
            case "today", "今天" -> Optional.of(new On(today, today));
            case "yesterday", "昨天" -> Optional.of(new On(today.minusDays(1), today.minusDays(1)));
            default -> date(word);
        };
    }

    private static Optional<On> date(String word) {
        Matcher chinese = CHINESE_DATE.matcher(word);
        Matcher date = chinese.matches() ? chinese : DATE.matcher(word);
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

    private static On range(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new On(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return new On(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3)));
        return new On(day, day);
    }
}
