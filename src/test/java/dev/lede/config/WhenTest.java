package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final Clock SHANGHAI =
            Clock.fixed(Instant.parse("2025-02-13T15:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final When ENGLISH = new When(new Words(Words.Language.ENGLISH), SHANGHAI);
    private static final When CHINESE = new When(new Words(Words.Language.CHINESE), SHANGHAI);

    @Test
    void theNearestDaysHaveNames() {
        assertThat(ENGLISH.day(LocalDate.of(2025, 2, 13))).isEqualTo("Today · Thu 13 Feb");
        assertThat(CHINESE.day(LocalDate.of(2025, 2, 12))).isEqualTo("昨天 · 2月12日 星期三");
    }

    @Test
    void theYearIsSaidWhereItIsAnother() {
        assertThat(ENGLISH.day(LocalDate.of(2025, 1, 1))).isEqualTo("Wed 1 Jan");
        assertThat(ENGLISH.day(LocalDate.of(2024, 12, 31))).isEqualTo("Tue 31 Dec 2024");
        assertThat(CHINESE.day(LocalDate.of(2024, 12, 31))).isEqualTo("2024年12月31日 星期二");
    }

    @Test
    void timesAreInThePersonsZone() {
        assertThat(ENGLISH.full(Instant.parse("2025-02-13T15:14:12Z"))).isEqualTo("Thu 13 Feb 2025 23:14");
        assertThat(CHINESE.full(Instant.parse("2025-02-13T16:05:00Z"))).isEqualTo("2025年2月14日 星期五 00:05");
    }

    @Test
    void theAgeIsSaidInItsGreatestUnit() {
        Instant now = SHANGHAI.instant();
        assertThat(ENGLISH.age(now.minusSeconds(59))).isEqualTo("just now");
        assertThat(ENGLISH.age(now.minusSeconds(3_600))).isEqualTo("1 hour ago");
        assertThat(ENGLISH.age(now.minus(Duration.ofDays(3)))).isEqualTo("3 days ago");
        assertThat(CHINESE.age(now.minus(Duration.ofDays(3)))).isEqualTo("3 天前");
        assertThat(CHINESE.age(now.minus(Duration.ofDays(800)))).isEqualTo("2 年前");
        assertThat(ENGLISH.age(now.plusSeconds(60))).isEmpty();
    }
}
