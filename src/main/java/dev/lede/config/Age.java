package dev.lede.config;

import java.time.Duration;

/** How long ago something was, in its greatest unit. */
enum Age {
    YEAR(Duration.ofDays(365), Word.ONE_YEAR_AGO, Word.YEARS_AGO),
    MONTH(Duration.ofDays(30), Word.ONE_MONTH_AGO, Word.MONTHS_AGO),
    DAY(Duration.ofDays(1), Word.ONE_DAY_AGO, Word.DAYS_AGO),
    HOUR(Duration.ofHours(1), Word.ONE_HOUR_AGO, Word.HOURS_AGO),
    MINUTE(Duration.ofMinutes(1), Word.ONE_MINUTE_AGO, Word.MINUTES_AGO);

    private final Duration unit;
    private final Word one;
    private final Word more;

    Age(Duration unit, Word one, Word more) {
        this.unit = unit;
        this.one = one;
        this.more = more;
    }

    /** Nothing where it is still to come. */
    static String of(Duration past, Words words) {
        if (past.isNegative()) {
            return "";
        }
        for (var age : values()) {
            long count = past.dividedBy(age.unit);
            if (count > 0) {
                return words.of(count == 1 ? age.one : age.more, count);
            }
        }
        return words.of(Word.JUST_NOW);
    }
}
