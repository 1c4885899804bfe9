package dev.lede.store;

import dev.lede.model.Place;
import dev.lede.query.Plan.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One condition of a query in its two readings: as the table that is walked in the order of the front page, and as a
 * question about one place.
 *
 * @param weight how many entries walking it would visit
 * @param from the table to walk, by the name {@code d}, and {@code condition} what is walked of it
 * @param test the question, {@code @} standing for the place
 * @param values for the question marks of either reading
 */
record Term(Way way, long weight, String from, String condition, String test, List<Object> values) {
    private static final long NEVER = Long.MAX_VALUE;

    Term {
        values = List.copyOf(values);
    }

    static Term all(long total) {
        return new Term(Way.EVERYTHING, total, "entry d", "1", "1", List.of());
    }

    /** The zero is bound: where SQLite sees it, it finds "no query solution" for an index that is named. */
    static Term nothing() {
        return new Term(Way.NOTHING, -1, "entry d", "? <> 0", "? <> 0", List.of(0));
    }

    static Term search(String match) {
        return new Term(
                Way.WORDS,
                0,
                "search d",
                "d.search MATCH ?",
                "EXISTS (SELECT 1 FROM search x WHERE x.search MATCH ? AND x.rowid = @)",
                List.of(match));
    }

    /** The same within another condition: gathered once, since asking for one place after another costs far more. */
    static Term found(long total, String match) {
        return asked(total, "@ IN (SELECT rowid FROM search WHERE search MATCH ?)", List.of(match));
    }

    static Term tagged(long tag, long total) {
        return new Term(
                Way.TAG,
                total,
                "entry_tag d",
                "d.tag = ?",
                "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = @)",
                List.of(tag));
    }

    /** @param origins bits, as of {@link Tags#bit}; written out, so that the index of own tags is found */
    static Term taggedBy(long tag, long total, int origins) {
        return new Term(
                Way.TAG,
                total,
                "entry_tag d",
                "d.tag = ? AND d.origins & " + origins,
                "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = @ AND x.origins & " + origins + ")",
                List.of(tag));
    }

    static Term inFeed(long feed, long total) {
        return new Term(
                Way.FEED,
                total,
                "entry d",
                "d.feed = ?",
                "EXISTS (SELECT 1 FROM entry x WHERE x.feed = ? AND x.place = @)",
                List.of(feed));
    }

    static Term unreadIn(long feed, long unread) {
        return new Term(
                Way.UNREAD,
                unread,
                "entry_state d",
                "d.unread = 1 AND d.feed = ?",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.unread = 1 AND x.feed = ? AND x.place = @)",
                List.of(feed));
    }

    static Term unread(long unread) {
        return new Term(
                Way.UNREAD,
                unread,
                "entry_state d",
                "d.unread = 1",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.unread = 1 AND x.place = @)",
                List.of());
    }

    static Term starred(long starred) {
        return new Term(
                Way.STARRED,
                starred,
                "entry_state d",
                "d.starred = 1",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.starred = 1 AND x.place = @)",
                List.of());
    }

    static Term hidden(long hidden) {
        return new Term(
                Way.HIDDEN,
                hidden,
                "entry_state d",
                "d.hidden = 1",
                "EXISTS (SELECT 1 FROM entry_state x WHERE x.hidden = 1 AND x.place = @)",
                List.of());
    }

    /** The long have an index; it is named, since SQLite does not know how few they are. */
    static Term lasting(long count, int least, int most) {
        boolean isLong = least >= Extents.LONG;
        String index = " INDEXED BY long_place";
        return new Term(
                isLong ? Way.LONG : Way.EVERYTHING,
                count,
                "entry_extent d" + (isLong ? index : ""),
                (isLong ? "d.minutes >= " + Extents.LONG + " AND " : "") + "d.minutes >= ? AND d.minutes <= ?",
                "EXISTS (SELECT 1 FROM entry_extent x WHERE x.minutes >= ? AND x.minutes <= ? AND x.place = @)",
                List.of(least, most));
    }

    /** Few are found by another key and put in order first; where they are many, the front page is walked. */
    static Term gathered(Way way, long count, String places, String test, Object... values) {
        return new Term(way, count * 8, "entry d", "d.place IN (" + places + ")", test, List.of(values));
    }

    static Term arrivedBy(long id) {
        return onEntry(NEVER, "x.id <= ?", id);
    }

    /** No index tells: it is looked up for one entry after another. */
    static Term onEntry(long total, String condition, Object... values) {
        return new Term(
                Way.EVERYTHING,
                total,
                "entry d",
                condition.replace("x.", "d."),
                "EXISTS (SELECT 1 FROM entry x WHERE " + condition + " AND x.place = @)",
                List.of(values));
    }

    /** Also for what is no condition on a row: places, alternatives, what is denied. */
    static Term asked(long total, String test, List<Object> values) {
        return new Term(Way.EVERYTHING, total, "entry d", test.replace("@", "d.place"), test, values);
    }

    static Term any(long total, List<Term> terms) {
        return asked(total, joined(terms, " OR "), values(terms));
    }

    static Term every(long total, List<Term> terms) {
        return asked(total, joined(terms, " AND "), values(terms));
    }

    Term denied(long total) {
        return asked(total, "NOT (" + test + ")", values);
    }

    private static String joined(List<Term> terms, String between) {
        return terms.stream().map(Term::test).collect(Collectors.joining(between, "(", ")"));
    }

    private static List<Object> values(List<Term> terms) {
        List<Object> values = new ArrayList<>();
        terms.forEach(term -> values.addAll(term.values));
        return values;
    }

    static Term beside(Place from, boolean older) {
        return asked(NEVER, older ? "@ < ?" : "@ > ?", List.of(from.value()));
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
