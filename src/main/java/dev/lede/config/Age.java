package dev.lede.config;

import java.time.Duration;

/** How long ago something was, in its greatest unit. */
enum Age {
    YEAR(Duration.ofDays(365), Word.YEARS_AGO, Word.YEARS),
    MONTH(Duration.ofDays(30), Word.MONTHS_AGO, Word.MONTHS),
    DAY(Duration.ofDays(1), Word.DAYS_AGO, Word.DAYS),
    HOUR(Duration.ofHours(1), Word.HOURS_AGO, Word.HOURS),
    MINUTE(Duration.ofMinutes(1), Word.MINUTES_AGO, Word.MINUTES);

    private final Duration unit;
    private final Word ago;
    private final Word brief;

    Age(Duration unit, Word ago, Word brief) {
        this.unit = unit;
        this.ago = ago;
        this.brief = brief;
    }

    /** Nothing where it is still to come. */
    static String of(Duration past, Words words) {
        if (past.isNegative()) {
            return "";
        }
        for (var age : values()) {
            long count = past.dividedBy(age.unit);
            if (count > 0) {
                return words.of(age.ago, count);
            }
        }
        return words.of(Word.JUST_NOW);
    }

    /** For a column; nothing too where it is hardly past. */
    static String brief(Duration past, Words words) {
        for (var age : values()) {
            long count = past.dividedBy(age.unit);
            if (count > 0) {
                return words.of(age.brief, count);
            }
        }
        return "";
    }
}
