package dev.lede.store;

import dev.lede.model.Place;
import java.util.List;

/**
 * One condition of a query in its two readings: as the table that is walked in the order of the front page, and as a
 * question about one place.
 *
 * @param weight how many entries walking it would visit
 * @param from the table to walk, by the name {@code d}, and {@code condition} what is walked of it
 * @param test the question, {@code @} standing for the place
 * @param values for the question marks of either reading
 */
record Term(long weight, String from, String condition, String test, List<Object> values) {
    private static final long NEVER = Long.MAX_VALUE;

    static Term all(long total) {
        return new Term(total, "entry d", "1", "1", List.of());
    }

    static Term nothing() {
        return new Term(0, "entry d", "0", "0", List.of());
    }

    static Term search(String match) {
        return new Term(
                0,
                "search d",
                "d.search MATCH ?",
                "EXISTS (SELECT 1 FROM search x WHERE x.search MATCH ? AND x.rowid = @)",
                List.of(match));
    }

    static Term tagged(long tag, long total) {
        return new Term(
                total,
                "entry_tag d",
                "d.tag = ?",
                "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = @)",
                List.of(tag));
    }

    static Term inFeed(long feed, long total) {
        return new Term(
                total,
                "entry d",
                "d.feed = ?",
                "EXISTS (SELECT 1 FROM entry x WHERE x.feed = ? AND x.place = @)",
                List.of(feed));
    }

    static Term unreadIn(long feed, long unread) {
        return new Term(
                unread,
                "entry_state d",
                "d.unread = 1 AND d.feed = ?",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.unread = 1 AND x.feed = ? AND x.place = @)",
                List.of(feed));
    }

    static Term unread(long unread) {
        return new Term(
                unread,
                "entry_state d",
                "d.unread = 1",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.unread = 1 AND x.place = @)",
                List.of());
    }

    static Term starred(long starred) {
        return new Term(
                starred,
                "entry_state d",
                "d.starred = 1",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.starred = 1 AND x.place = @)",
                List.of());
    }

    /** Few arrivals are found by their numbers; where they are many, the front page is walked. */
    static Term arrivedAfter(long mark, long count) {
        return new Term(
                count * 8,
                "entry d",
                "d.place IN (SELECT place FROM entry WHERE id > ?)",
                "EXISTS (SELECT 1 FROM entry x WHERE x.id > ? AND x.place = @)",
                List.of(mark));
    }

    static Term arrivedBy(long id) {
        return new Term(
                NEVER,
                "entry d",
                "d.id <= ?",
                "EXISTS (SELECT 1 FROM entry x WHERE x.id <= ? AND x.place = @)",
                List.of(id));
    }

    static Term beside(Place from, boolean older) {
        String way = older ? " < ?" : " > ?";
        return new Term(NEVER, "entry d", "d.place" + way, "@" + way, List.of(from.value()));
    }

    /** The primary key of the table walked. */
    String place() {
        return from.startsWith("search") ? "d.rowid" : "d.place";
    }

    Sql walked() {
        return new Sql().add(condition, values.toArray());
    }

    Sql at(String place) {
        return new Sql().add(test.replace("@", place), values.toArray());
    }
}
