package dev.lede.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds write them: RFC 822, RFC 3339, asctime, and the broken ways. Feeds break every format there is, so no
 * format is tried: {@link DateScan} picks out what each word and number can be, and the order of day, month and year is
 * decided here.
 */
public final class Dates {
    private Dates() {}

    /** The moment a text names; without a time it is 00:00, without a zone it is in {@code whereNoZone}. */
    public static Optional<Instant> read(String text, ZoneId whereNoZone) {
        return readAsWritten(text, whereNoZone).map(OffsetDateTime::toInstant);
    }

    /** The same with the day and the hour that stand in the text. */
    public static Optional<OffsetDateTime> readAsWritten(String text, ZoneId whereNoZone) {
        var scan = DateScan.of(text);
        LocalDate day = day(scan);
        if (day == null) {
            return scan.moment().map(moment -> moment.atZone(whereNoZone).toOffsetDateTime());
        }
        LocalDateTime local = day.atStartOfDay().plus(scan.timeOfDay());
        return Optional.of(local.atZone(scan.zone(whereNoZone)).toOffsetDateTime());
    }

    private static @Nullable LocalDate day(DateScan scan) {
        List<DateScan.Part> parts = scan.parts();
        if (parts.isEmpty()) {
            return null;
        }
        if (scan.month() > 0) {
            return withNamedMonth(parts, scan.month());
        }
        return switch (parts.size()) {
            case 1 -> alone(parts.getFirst());
            case 2 -> twoNumbers(parts.get(0), parts.get(1));
            default -> threeNumbers(parts.get(0), parts.get(1), parts.get(2));
        };
    }

    /** {@code 13 Feb 2025}, {@code Feb 13, 2025}, {@code 2025 Feb 13}, {@code Feb 2025}. */
    private static @Nullable LocalDate withNamedMonth(List<DateScan.Part> parts, int month) {
        DateScan.Part first = parts.getFirst();
        if (parts.size() == 1) {
            return first.isYear() ? date(first.value(), month, 1) : null;
        }
        DateScan.Part second = parts.get(1);
        return first.isYear() ? date(first.value(), month, second.value()) : date(second.year(), month, first.value());
    }

    /** {@code 20250213}, the day of the year {@code 2025044}, {@code 250213}, {@code 2025}. */
    private static @Nullable LocalDate alone(DateScan.Part part) {
        int number = part.value();
        return switch (part.digits()) {
            case 4 -> date(number, 1, 1);
            case 6 -> date(part.year(number / 10_000), number / 100 % 100, number % 100);
            case 7 -> dayOfYear(number / 1000, number % 1000);
            case 8 -> date(number / 10_000, number / 100 % 100, number % 100);
            default -> null;
        };
    }

    /** {@code 2025-02}, {@code 2025-044}. */
    private static @Nullable LocalDate twoNumbers(DateScan.Part first, DateScan.Part second) {
        if (!first.isYear()) {
            return null;
        }
        return second.digits() == 3 ? dayOfYear(first.value(), second.value()) : date(first.value(), second.value(), 1);
    }

    private static @Nullable LocalDate threeNumbers(DateScan.Part a, DateScan.Part b, DateScan.Part c) {
        if (a.isYear()) {
            return monthAndDay(a.value(), b.value(), c.value());
        }
        if (c.isYear() || a.separator() != '-') {
            // Slashes are American, dots and dashes are not.
            return a.separator() == '/'
                    ? monthAndDay(c.year(), a.value(), b.value())
                    : monthAndDay(c.year(), b.value(), a.value());
        }
        return monthAndDay(a.year(), b.value(), c.value());
    }

    /** Swapped where the month cannot be one. */
    private static @Nullable LocalDate monthAndDay(int year, int month, int day) {
        return month > 12 && day <= 12 ? date(year, day, month) : date(year, month, day);
    }

    /** 31 April is 1 May, as most software reads it: publishers count wrong, and a date a day off is better than none. */
    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return LocalDate.of(year, month, 1).plusDays(day - 1L);
    }

    private static @Nullable LocalDate dayOfYear(int year, int day) {
        try {
            return LocalDate.ofYearDay(year, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
