package dev.lede.store;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is to be asked again in the background: twice as often as its newest entries came, but not before its
 * publisher expects that, and within bounds whatever either says.
 */
final class Due {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration WITHOUT_ENTRIES = Duration.ofHours(1);
    private static final int NEWEST = 20;

    private Due() {}

    static long after(long now, long feed, Pace pace, Session session) throws SQLException {
        if (pace.every() != null) {
            return now + pace.every().toMillis();
        }
        Duration wanted = longer(usual(now, feed, session), longer(pace.fresh(), pace.updateEvery()));
        return now + Math.clamp(wanted.toMillis(), SHORTEST.toMillis(), LONGEST.toMillis());
    }

    /** Half of the time between two of the newest entries; up to now, so that a feed that fell silent is asked less. */
    private static Duration usual(long now, long feed, Session session) throws SQLException {
        return session.first("""
                SELECT min(place) >> 16, count(*)
                FROM (SELECT place FROM entry WHERE feed = ? ORDER BY place DESC LIMIT ?)
                """, row -> half(now / 1000 - row.getLong(1), row.getLong(2)), feed, NEWEST)
                .orElse(WITHOUT_ENTRIES);
    }

    private static Duration half(long seconds, long entries) {
        return entries == 0 ? WITHOUT_ENTRIES : Duration.ofSeconds(Math.max(0, seconds) / entries / 2);
    }

    private static Duration longer(@Nullable Duration one, @Nullable Duration other) {
        Duration first = one == null ? Duration.ZERO : one;
        return other == null || first.compareTo(other) > 0 ? first : other;
    }
}
