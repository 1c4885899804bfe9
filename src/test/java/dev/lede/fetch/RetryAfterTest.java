package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-02-13T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void secondsAreSeconds() {
        assertThat(RetryAfter.parse(" 120 ", NOON)).contains(Duration.ofMinutes(2));
    }

    @Test
    void aDateIsTheTimeUntilIt() {
        assertThat(RetryAfter.parse("Thu, 13 Feb 2025 12:05:00 GMT", NOON)).contains(Duration.ofMinutes(5));
    }

    @Test
    void aDateThatHasPassedIsNoTime() {
        assertThat(RetryAfter.parse("Thu, 13 Feb 2025 11:00:00 GMT", NOON)).contains(Duration.ZERO);
    }

    @Test
    void aYearIsADay() {
        assertThat(RetryAfter.parse("31536000", NOON)).contains(Duration.ofDays(1));
    }

    @Test
    void nonsenseIsNothing() {
        assertThat(RetryAfter.parse("-5", NOON)).isEmpty();
        assertThat(RetryAfter.parse("soon", NOON)).isEmpty();
    }
}
