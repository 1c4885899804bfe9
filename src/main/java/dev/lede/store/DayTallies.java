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

/**
 * Counts a query day by day. A day is a range of places, so that a month costs its own entries and not the archive, and of
 * those no more than {@link DayCount#MANY} a day.
 */
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
            long total = pages.rows(session, all.within(range), DayCount.MANY);
            if (total > 0) {
                long unreadOnes = hasUnread(range) ? pages.rows(session, unread.within(range), DayCount.MANY) : 0;
                days.put(day, new DayCount(unreadOnes, total));
            }
        }
        return days;
    }

    /** Of whatever feed: most days of an archive are read, and asking each of their entries would cost as much again. */
    private boolean hasUnread(Range range) throws SQLException {
        return session.number(
                        "SELECT EXISTS (SELECT 1 FROM entry_state WHERE unread = 1 AND place >= ? AND place < ?)",
                        range.first(),
                        range.end())
                > 0;
    }

    private long start(LocalDate day) {
        return Place.firstOf(day.atStartOfDay(zone).toInstant()).value();
    }
}
