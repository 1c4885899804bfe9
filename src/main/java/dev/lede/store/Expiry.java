package dev.lede.store;

import dev.lede.store.QuerySql.Range;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts of what is read and old, by the date it is sorted by, and drops them. The entry, its state and its tags
 * stay, so that it does not return as new, and its title is still found.
 */
final class Expiry {
    /** In one transaction, so that nobody waits long. */
    static final int AT_ONCE = 500;

    /** Bytes of all that goes with an entry {@code e}. */
    static final String BYTES = """
            (SELECT octet_length(b.markdown) + coalesce(octet_length(b.html), 0) FROM body b WHERE b.id = e.id)
            + coalesce((SELECT coalesce(octet_length(p.markdown), 0) + coalesce(octet_length(p.html), 0)
                FROM page p WHERE p.id = e.id), 0)
            + coalesce((SELECT sum(octet_length(v.markdown)) FROM entry_version v WHERE v.id = e.id), 0)
            """;

    /** What the person neither starred nor tagged nor has left to read. */
    static final String DONE_WITH = """
            s.unread = 0 AND s.starred = 0
            AND NOT EXISTS (SELECT 1 FROM entry_tag t WHERE t.place = e.place AND t.origins & 8)
            """;

    private final Session session;
    private final SearchIndex index = new SearchIndex();

    Expiry(Session session) {
        this.session = session;
    }

    record Old(
            long id,
            long place,
            long feed,
            long bytes,
            String title,
            @Nullable String author,
            @Nullable String lang) {}

    /** The oldest first, {@link #AT_ONCE} at most. */
    static List<Old> find(Session session, QuerySql within, Range range) throws SQLException {
        Sql sql = new Sql()
                .add("SELECT e.id, e.place, e.feed, " + BYTES + ", e.title, e.author, e.lang FROM (")
                .add(within.within(range).places())
                .add(") d CROSS JOIN entry e ON e.place = d.place CROSS JOIN entry_state s ON s.id = e.id")
                .add("WHERE e.content_hash <> x'' AND " + DONE_WITH + " ORDER BY d.place LIMIT ?", AT_ONCE);
        return session.rows(
                sql.text(),
                row -> new Old(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                sql.values());
    }

    /** Returns those of them that were still to go, within one transaction. */
    List<Old> drop(List<Old> found) throws SQLException {
        List<Old> dropped = new ArrayList<>();
        for (Old entry : found) {
            if (isStillOld(entry)) {
                drop(entry);
                dropped.add(entry);
            }
        }
        index.write(session);
        return dropped;
    }

    /** Somebody may have starred it, or its publisher dated it anew, since it was found. */
    private boolean isStillOld(Old entry) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM entry e CROSS JOIN entry_state s ON s.id = e.id"
                                + " WHERE e.id = ? AND e.place = ? AND e.content_hash <> x'' AND " + DONE_WITH,
                        entry.id,
                        entry.place)
                > 0;
    }

    private void drop(Old entry) throws SQLException {
        session.run("UPDATE entry SET content_hash = x'' WHERE id = ?", entry.id);
        empty(entry.id);
        session.run("DELETE FROM page WHERE id = ?", entry.id);
        session.run("UPDATE entry_extent SET minutes = 0 WHERE place = ?", entry.place);
        session.run("DELETE FROM entry_version WHERE id = ?", entry.id);
        index.remove(entry.place);
        index.putTitle(entry.place, entry.feed, entry.title, entry.author, entry.lang);
    }

    /** Taken out and put back: a row that only becomes shorter leaves its page as empty as it is, and the file as large. */
    private void empty(long id) throws SQLException {
        List<@Nullable Object[]> kept = session.rows(
                "SELECT converter, fields, enclosures FROM body WHERE id = ?",
                row -> new @Nullable Object[] {id, row.getInt(1), row.getString(2), row.getString(3)},
                id);
        session.run("DELETE FROM body WHERE id = ?", id);
        for (@Nullable Object[] row : kept) {
            session.run("INSERT INTO body (id, markdown, converter, fields, enclosures) VALUES (?, '', ?, ?, ?)", row);
        }
    }
}
