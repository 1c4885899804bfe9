package dev.lede.store;

import dev.lede.model.Place;
import java.sql.SQLException;
import java.time.Instant;

/** Finds the free place of a second; where a second is full, of the next. */
final class Places {
    private final Session session;

    Places(Session session) {
        this.session = session;
    }

    long free(Instant second) throws SQLException {
        for (Instant at = second; ; at = at.plusSeconds(1)) {
            long first = Place.firstOf(at).value();
            long end = Place.firstOf(at.plusSeconds(1)).value();
            long last = session.number(
                    "SELECT coalesce(max(place), ?) FROM entry WHERE place >= ? AND place < ?", first - 1, first, end);
            if (last + 1 < end) {
                return last + 1;
            }
        }
    }
}
