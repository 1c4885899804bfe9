package dev.lede.store;

import dev.lede.query.Plan.Way;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZonedDateTime;

/** What arrived when: ids are given in that order, so a time is found among them as a word in a dictionary. */
final class Arrivals {
    /** What is stored in one transaction arrived when that began, and two programs may store at once. */
    private static final long SLACK = Duration.ofHours(1).toMillis();

    private final Session session;

    Arrivals(Session session) {
        this.session = session;
    }

    Term after(long id) throws SQLException {
        return Term.gathered(
                Way.ARRIVED,
                last() - id,
                "SELECT place FROM entry WHERE id > ?",
                "EXISTS (SELECT 1 FROM entry x WHERE x.id > ? AND x.place = @)",
                id);
    }

    Term between(ZonedDateTime start, ZonedDateTime end) throws SQLException {
        long from = start.toInstant().toEpochMilli();
        long to = end.toInstant().toEpochMilli();
        long first = firstId(from - SLACK);
        long last = firstId(to + SLACK);
        String arrived = "x.id >= ? AND x.id <= ? AND x.arrived >= ? AND x.arrived < ?";
        return Term.gathered(
                Way.ARRIVED,
                last - first,
                "SELECT x.place FROM entry x WHERE " + arrived,
                "EXISTS (SELECT 1 FROM entry x WHERE " + arrived + " AND x.place = @)",
                first,
                last,
                from,
                to);
    }

    /** The first id that arrived then or later; beyond all where none did. */
    private long firstId(long millis) throws SQLException {
        long low = 0;
        long high = last() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (arrivedFrom(middle) < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** When the first of those from that id on arrived: some ids are gone. */
    private long arrivedFrom(long id) throws SQLException {
        return session.first("SELECT arrived FROM entry WHERE id >= ? ORDER BY id LIMIT 1", row -> row.getLong(1), id)
                .orElse(Long.MAX_VALUE);
    }

    private long last() throws SQLException {
        return session.number("SELECT max(id) FROM entry");
    }
}
