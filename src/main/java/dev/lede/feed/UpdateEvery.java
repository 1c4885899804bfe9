package dev.lede.feed;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often a feed says that it changes: RSS's {@code ttl}, or period and frequency of the syndication module. */
final class UpdateEvery {
    /** A number longer than this is a mistake, such as a date in the wrong element. */
    private static final int MOST_DIGITS = 6;

    private static final Duration NO_PERIOD = Duration.ofDays(1);

    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private @Nullable Duration ttl;
    private @Nullable Duration period;
    private long frequency;

    void ttl(String minutes) {
        long number = number(minutes);
        ttl = number > 0 ? Duration.ofMinutes(number) : ttl;
    }

    void period(String word) {
        period = PERIODS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), period);
    }

    void frequency(String times) {
        frequency = number(times);
    }

    /** The module's own rule: a frequency without a period is a day's. */
    @Nullable
    Duration get() {
        if (ttl != null || period == null && frequency == 0) {
            return ttl;
        }
        return (period == null ? NO_PERIOD : period).dividedBy(Math.max(1, frequency));
    }

    private static long number(String text) {
        String digits = text.strip();
        boolean valid = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? Long.parseLong(digits) : 0;
    }
}
