package dev.lede.store;

import dev.lede.model.DayCount;
import dev.lede.model.Place;
import dev.lede.store.QuerySql.Range;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a query day by day. A day is a range of places, so that a month costs its own entries and not the archive. */
final class DayTallies {
    private final Session session;
    private final Pages pages;
    private final ZoneId zone;

    DayTallies(Session session, Pages pages, ZoneId zone) {
        this.session = session;
        this.pages = pages;
        this.zone = zone;
    }

    /** Days without any are absent. Asked one after another, so that borders are right where a day has 23 or 25 hours. */
    Map<LocalDate, DayCount> of(QuerySql all, QuerySql unread, List<LocalDate> asked) throws SQLException {
        Map<LocalDate, DayCount> days = new HashMap<>();
        for (LocalDate day : asked) {
            Range range = new Range(start(day), start(day.plusDays(1)));
            long total = pages.rows(session, all.within(range));
            if (total > 0) {
                days.put(day, new DayCount(pages.rows(session, unread.within(range)), total));
            }
        }
        return days;
    }

    private long start(LocalDate day) {
        return Place.firstOf(day.atStartOfDay(zone).toInstant()).value();
    }
}
