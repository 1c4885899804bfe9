package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "max-age=3600, 3600",
        "'public, MAX-AGE=60', 60",
        "'s-maxage=9, max-age=\"120\"', 120",
    })
    void cacheControlSaysForHowLong(String header, long seconds) {
        assertThat(Freshness.of(Headers.of("Cache-Control", header), NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"max-age=0", "'no-cache, max-age=60'", "no-store", "s-maxage=60", "max-age=soon", "private"})
    void whatHoldsForNobodySaysNothing(String header) {
        assertThat(Freshness.of(Headers.of("Cache-Control", header), NOW)).isNull();
    }

    @Test
    void expiresIsMeantBesideTheServersOwnClock() {
        var headers = Headers.of(
                "Expires", "Thu, 13 Feb 2025 13:00:00 GMT",
                "Date", "Thu, 13 Feb 2025 12:00:00 GMT");

        assertThat(Freshness.of(headers, NOW)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"0", "'Thu, 13 Feb 2025 13:00:00 GMT'", "''"})
    void whatHasExpiredSaysNothing(String expires) {
        assertThat(Freshness.of(Headers.of("Expires", expires), NOW)).isNull();
    }

    @Test
    void maxAgeCountsBeforeExpires() {
        var headers = Headers.of("Expires", "Mon, 02 Mar 2026 12:00:00 GMT", "Cache-Control", "max-age=60");

        assertThat(Freshness.of(headers, NOW)).isEqualTo(Duration.ofMinutes(1));
    }
}
