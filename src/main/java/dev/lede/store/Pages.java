package dev.lede.store;

import dev.lede.model.Entry;
import dev.lede.model.Place;
import dev.lede.query.Query.Order;
import dev.lede.store.QuerySql.Range;
import dev.lede.store.QuerySql.Walk;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The front page in pages, from a place onwards: the cost of a page is its rows, not the archive. Translations of one
 * article are one row, in the first of the person's languages among those the query matches; a story of several feeds is
 * one, the newest of those. No entry is both, so that none of them can be folded into one that is folded itself.
 */
final class Pages {
    private final List<String> languages;

    Pages(List<String> languages) {
        this.languages = withPrimary(languages);
    }

    /** zh-Hans-CN, en: then zh too, since that is better than French. */
    private static List<String> withPrimary(List<String> languages) {
        Set<String> all = new LinkedHashSet<>();
        for (String language : languages) {
            all.add(language);
            all.add(language.split("-", 2)[0]);
        }
        return List.copyOf(all);
    }

    List<Entry> older(Session session, QuerySql query, Place from, int limit) throws SQLException {
        Sql sql = older(query, from, limit);
        return session.rows(sql.text(), Rows::entry, sql.values());
    }

    List<Entry> newer(Session session, QuerySql query, Place from, int limit) throws SQLException {
        Sql sql = page(query, " > ?", " ASC", from, limit);
        return session.rows(sql.text(), Rows::entry, sql.values());
    }

    Sql older(QuerySql query, Place from, int limit) {
        return page(query, " < ?", " DESC", from, limit);
    }

    private Sql page(QuerySql query, String beyond, String order, Place from, int limit) {
        List<Walk> walks = query.walks();
        Sql sql = new Sql().add("SELECT " + Rows.COLUMNS);
        if (query.isOneWalk()) {
            sql.add(walk(walks.getFirst(), Rows.JOINS, query, beyond, from));
            sql.add("ORDER BY " + walks.getFirst().place() + order + " LIMIT ?", limit);
        } else {
            sql.add("FROM (").add(merged(query, beyond, from)).add("ORDER BY 1" + order + " LIMIT ?", limit);
            sql.add(") d CROSS JOIN entry e ON e.place = d.place " + Rows.JOINS + " ORDER BY d.place" + order);
        }
        return sql;
    }

    /** Each walk comes in the right order, so that SQLite need only merge them, and stops with the page. */
    private Sql merged(QuerySql query, String beyond, Place from) {
        var merged = new Sql();
        for (Walk walk : query.walks()) {
            merged.add(walk == query.walks().getFirst() ? "SELECT" : "UNION SELECT")
                    .add(walk.place() + " AS place")
                    .add(walk(walk, "", query, beyond, from));
        }
        return merged.add(query.taken("AND d.rowid" + beyond, from.value()));
    }

    private Sql walk(Walk walk, String joins, QuerySql query, String beyond, Place from) {
        return new Sql()
                .add(walk.from())
                .add("CROSS JOIN entry e ON e.place = " + walk.place())
                .add(joins)
                .add(walk.where())
                .add("AND " + walk.place() + beyond, from.value())
                .add("AND (e.translation_key IS NULL OR NOT")
                .add(hasBetterTranslation(query))
                .add(") AND (e.story IS NULL OR NOT")
                .add(hasNewerSource(query))
                .add(")");
    }

    /** All rows, nothing folded. */
    static Sql all(QuerySql query, Optional<Order> order, long limit) {
        return new Sql()
                .add("SELECT " + Rows.COLUMNS + " FROM (")
                .add(query.places())
                .add(") d CROSS JOIN entry e ON e.place = d.place")
                .add(Rows.JOINS)
                .add("ORDER BY " + order.map(Pages::by).orElse("d.place DESC") + " LIMIT ?", limit);
    }

    private static String by(Order order) {
        return switch (order) {
            case OLDEST -> "d.place";
            case FEED -> "coalesce(f.own_title, f.title, f.address) COLLATE NOCASE, f.id, d.place DESC";
            case LENGTH -> "(SELECT length(b.markdown) FROM body b WHERE b.id = e.id) DESC, d.place DESC";
        };
    }

    /** How far the first so many of them reach, seen from the newest or from the oldest. */
    static Range reach(Session session, QuerySql query, boolean fromOldest, int limit) throws SQLException {
        Sql sql = new Sql()
                .add("SELECT place FROM (")
                .add(query.places())
                .add(") ORDER BY place" + (fromOldest ? "" : " DESC") + " LIMIT 1 OFFSET ?", limit - 1);
        Optional<Long> last = session.first(sql.text(), row -> row.getLong(1), sql.values());
        return last.map(place -> fromOldest ? new Range(Long.MIN_VALUE, place + 1) : new Range(place, Long.MAX_VALUE))
                .orElse(Range.ALL);
    }

    static long count(Session session, QuerySql query) throws SQLException {
        Sql sql = new Sql()
                .add("SELECT count(*) FROM (")
                .add(query.places())
                .add(query.isOneWalk() ? ")" : "ORDER BY 1)");
        return session.number(sql.text(), sql.values());
    }

    long rows(Session session, QuerySql query) throws SQLException {
        return count(session, query) - folded(session, query);
    }

    /** Counts no further than {@code most} rows. */
    long rows(Session session, QuerySql query, long most) throws SQLException {
        long folded = folded(session, query);
        Sql sql = new Sql()
                .add("SELECT count(*) FROM (SELECT 1 FROM (")
                .add(query.places())
                .add(query.isOneWalk() ? ")" : "ORDER BY 1)")
                .add("LIMIT ?)", most + folded);
        return session.number(sql.text(), sql.values()) - folded;
    }

    /** How many are folded away; counted instead of what stays, since most articles have no like. */
    private long folded(Session session, QuerySql query) throws SQLException {
        return folded(session, query, "translated_place WHERE e.translation_key", hasBetterTranslation(query))
                + folded(session, query, "storied_place WHERE e.story", hasNewerSource(query));
    }

    /** @param alike the index of those that have some like, and what is not null of them */
    private static long folded(Session session, QuerySql query, String alike, Sql isFolded) throws SQLException {
        Sql sql = new Sql()
                .add("SELECT count(*) FROM entry e INDEXED BY " + alike + " IS NOT NULL AND")
                .add(query.at("e.place"))
                .add("AND")
                .add(isFolded);
        return session.number(sql.text(), sql.values());
    }

    private static Sql hasNewerSource(QuerySql query) {
        return new Sql()
                .add("EXISTS (SELECT 1 FROM entry o WHERE o.story = e.story AND o.place > e.place AND")
                .add(query.at("o.place"))
                .add(")");
    }

    private Sql hasBetterTranslation(QuerySql query) {
        return new Sql()
                .add("EXISTS (SELECT 1 FROM entry o WHERE o.feed = e.feed AND o.translation_key = e.translation_key")
                .add("AND (")
                .add(rank("o"))
                .add(", o.id) < (")
                .add(rank("e"))
                .add(", e.id) AND")
                .add(query.at("o.place"))
                .add(")");
    }

    private Sql rank(String entry) {
        if (languages.isEmpty()) {
            return new Sql().add("0");
        }
        Sql rank = new Sql().add("CASE");
        for (int i = 0; i < languages.size(); i++) {
            String language = languages.get(i);
            rank.add(
                    "WHEN " + entry + ".lang LIKE ? OR " + entry + ".lang LIKE ? THEN " + i, language, language + "-%");
        }
        return rank.add("ELSE " + languages.size() + " END");
    }
}
