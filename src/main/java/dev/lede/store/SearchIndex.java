package dev.lede.store;

import dev.lede.model.NewEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The changes one transaction makes to the full-text index, kept back until its end and then made in the order of places:
 * FTS5 writes a segment of its own for every step backwards.
 */
final class SearchIndex {
    private final SortedSet<Long> gone = new TreeSet<>();
    private final SortedMap<Long, Indexed> come = new TreeMap<>();

    private record Indexed(String title, String author, String body, String facet) {}

    void put(long place, long feed, NewEntry entry, String text) {
        String body = SearchText.ofMarkdown(body(entry.lead(), entry.summary(), text));
        put(place, entry.title(), entry.author(), body, facets(feed, entry.lang()));
    }

    /**
     * An entry that is stored already, with another text.
     *
     * @param row of its place, feed, title, author, language, lead and summary
     */
    void replace(ResultSet row, String text) throws SQLException {
        long place = row.getLong(1);
        remove(place);
        String body = SearchText.ofMarkdown(body(row.getString(6), row.getString(7), text));
        put(place, row.getString(3), row.getString(4), body, facets(row.getLong(2), row.getString(5)));
    }

    private static String body(@Nullable String lead, @Nullable String summary, String text) {
        return orEmpty(lead) + "\n\n" + orEmpty(summary) + "\n\n" + text;
    }

    /** For an entry whose text is gone. */
    void putTitle(long place, long feed, String title, @Nullable String author, @Nullable String lang) {
        put(place, title, author, "", facets(feed, lang));
    }

    private void put(long place, String title, @Nullable String author, String body, String facets) {
        come.put(place, new Indexed(SearchText.of(title), SearchText.of(orEmpty(author)), body, facets));
    }

    void remove(long place) {
        if (come.remove(place) == null) {
            gone.add(place);
        }
    }

    void write(Session session) throws SQLException {
        for (long place : gone) {
            session.run("DELETE FROM search WHERE rowid = ?", place);
        }
        for (var entry : come.entrySet()) {
            Indexed text = entry.getValue();
            session.run(
                    "INSERT INTO search (rowid, title, author, body, facet) VALUES (?, ?, ?, ?, ?)",
                    entry.getKey(),
                    text.title,
                    text.author,
                    text.body,
                    text.facet);
        }
    }

    /** The feed, and the language with each of its beginnings: zh-Hans-CN is found as zh too. */
    private static String facets(long feed, @Nullable String lang) {
        var facets = new StringBuilder(Matches.feedFacet(feed));
        String whole = orEmpty(lang);
        for (int end = whole.indexOf('-'); end > 0; end = whole.indexOf('-', end + 1)) {
            facets.append(' ').append(Matches.languageFacet(whole.substring(0, end)));
        }
        return whole.isEmpty()
                ? facets.toString()
                : facets.append(' ').append(Matches.languageFacet(whole)).toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
