package dev.lede.store;

import dev.lede.model.Article.Version;
import dev.lede.model.EntryId;
import dev.lede.model.NewEntry;
import dev.lede.text.SameAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** How entries read before their publishers edited them: the last few texts of each. */
final class Versions {
    private static final int KEPT = 5;

    private static final int BYTES = 100_000;

    private final Session session;
    private final long now;

    Versions(Session session, Instant now) {
        this.session = session;
        this.now = now.toEpochMilli();
    }

    /** Keeps what is stored of an entry if the edit changes anything that one reads of it. */
    void keep(Known known, NewEntry edit) throws SQLException {
        String link = SameAddress.key(edit.url());
        boolean moved = link == null || !known.isAt(link);
        int kept = session.run("""
                INSERT INTO entry_version (id, replaced, title, url, markdown)
                SELECT e.id,
                    max(?, 1 + (SELECT coalesce(max(v.replaced), 0) FROM entry_version v WHERE v.id = e.id)),
                    e.title, e.url,
                    substr(b.markdown, 1, ? * length(b.markdown) / max(1, length(CAST(b.markdown AS BLOB))))
                FROM entry e JOIN body b ON b.id = e.id
                WHERE e.id = ? AND (e.title <> ? OR b.markdown <> ? OR ? AND e.url IS NOT ?)
                """, now, BYTES, known.id(), edit.title(), edit.markdown(), moved, edit.url());
        if (kept > 0) {
            session.run("""
                    DELETE FROM entry_version WHERE id = ? AND replaced NOT IN
                    (SELECT replaced FROM entry_version WHERE id = ? ORDER BY replaced DESC LIMIT ?)
                    """, known.id(), known.id(), KEPT);
        }
    }

    /** The last one first. */
    static List<Version> of(Session session, EntryId entry) throws SQLException {
        return session.rows(
                "SELECT replaced, title, url, markdown FROM entry_version WHERE id = ? ORDER BY replaced DESC",
                row -> new Version(
                        Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)),
                entry.value());
    }
}
