package dev.lede.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** For how long an answer stays good by its server's words (RFC 9111 §4.2.1), null where it says nothing of use. */
final class Freshness {
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NEVER = Pattern.compile("(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s=])");

    private Freshness() {}

    static @Nullable Duration of(Headers headers, Instant now) {
        String control = String.join(",", headers.values("Cache-Control")).toLowerCase(Locale.ROOT);
        Matcher maxAge = MAX_AGE.matcher(control);
        if (NEVER.matcher(control).find()) {
            return null;
        }
        Duration fresh = maxAge.find()
                ? Duration.ofSeconds(Long.parseLong(maxAge.group(1)))
                : untilExpiry(headers, now).orElse(Duration.ZERO);
        return fresh.isPositive() ? fresh : null;
    }

    /** By the server's own clock, if it shows it: {@code Expires} is meant beside {@code Date}. */
    private static Optional<Duration> untilExpiry(Headers headers, Instant now) {
        return date(headers.get("Expires"))
                .map(expiry -> Duration.between(date(headers.get("Date")).orElse(now), expiry));
    }

    private static Optional<Instant> date(@Nullable String header) {
        return header == null ? Optional.empty() : HttpDate.parse(header);
    }
}
