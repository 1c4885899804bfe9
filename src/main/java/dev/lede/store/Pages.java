package dev.lede.store;

import dev.lede.model.Entry;
import dev.lede.model.Place;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The front page in pages, from a place onwards: the cost of a page is its rows, not the archive. Translations of one
 * article are one row, in the first of the person's languages among those the query matches.
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
        return page(session, query, " < ?", " DESC", from, limit);
    }

    List<Entry> newer(Session session, QuerySql query, Place from, int limit) throws SQLException {
        return page(session, query, " > ?", " ASC", from, limit);
    }

    private List<Entry> page(Session session, QuerySql query, String beyond, String order, Place from, int limit)
            throws SQLException {
        Sql sql = select(query)
                .add("AND " + query.place() + beyond, from.value())
                .add("AND (e.translation_key IS NULL OR NOT")
                .add(hasBetterTranslation(query))
                .add(") ORDER BY " + query.place() + order + " LIMIT ?", limit);
        return session.rows(sql.text(), Rows::entry, sql.values());
    }

    /** All rows, nothing folded, newest first. */
    static Sql all(QuerySql query, long limit) {
        return select(query).add("ORDER BY " + query.place() + " DESC LIMIT ?", limit);
    }

    private static Sql select(QuerySql query) {
        return new Sql()
                .add("SELECT " + Rows.COLUMNS)
                .add(query.from())
                .add("CROSS JOIN entry e ON e.place = " + query.place())
                .add(Rows.JOINS)
                .add(query.where());
    }

    static long count(Session session, QuerySql query) throws SQLException {
        Sql sql = new Sql().add("SELECT count(*)").add(query.from()).add(query.where());
        return session.number(sql.text(), sql.values());
    }

    /** Counts what is folded away and not what stays: most articles have no translation. */
    long rows(Session session, QuerySql query) throws SQLException {
        Sql folded = new Sql()
                .add("SELECT count(*) FROM entry e WHERE e.translation_key IS NOT NULL AND")
                .add(query.at("e.place"))
                .add("AND")
                .add(hasBetterTranslation(query));
        return count(session, query) - session.number(folded.text(), folded.values());
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
