package dev.lede.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the {@code Retry-After} header (RFC 9110 §10.2.3), which holds either seconds or an HTTP date. */
final class RetryAfter {
    /** A server that asks for more is mistaken, or wants to be forgotten. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    static Optional<Duration> parse(String header, Clock clock) {
        String value = header.strip();
        return SECONDS.matcher(value).matches()
                ? Optional.of(bounded(Duration.ofSeconds(Long.parseLong(value))))
                : HttpDate.parse(value).map(date -> bounded(Duration.between(clock.instant(), date)));
    }

    private static Duration bounded(Duration pause) {
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
