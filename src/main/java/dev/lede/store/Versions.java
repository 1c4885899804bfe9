package dev.lede.store;

import dev.lede.model.Article.Version;
import dev.lede.model.EntryId;
import dev.lede.model.NewEntry;
import dev.lede.text.SameAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How entries read before their publishers edited them: the last few texts of each. */
final class Versions {
    private static final int KEPT = 5;

    /** Of a longer text the beginning is kept. */
    private static final int CHARACTERS = 300_000;

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
        Optional<Version> before = session.first(
                """
                SELECT e.title, e.url, substr(b.markdown, 1, ?) FROM entry e JOIN body b ON b.id = e.id
                WHERE e.id = ? AND (e.title <> ? OR b.markdown <> ? OR ? AND e.url IS NOT ?)
                """,
                row -> new Version(Instant.ofEpochMilli(now), row.getString(1), row.getString(2), row.getString(3)),
                CHARACTERS,
                known.id(),
                edit.title(),
                edit.markdown(),
                moved,
                edit.url());
        if (before.isPresent()) {
            write(known.id(), before.get());
        }
    }

    private void write(long id, Version version) throws SQLException {
        session.run("""
                INSERT INTO entry_version (id, replaced, title, url, markdown) VALUES (?,
                    max(?, 1 + (SELECT coalesce(max(v.replaced), 0) FROM entry_version v WHERE v.id = ?)), ?, ?, ?)
                """, id, now, id, version.title(), version.url(), Body.deflate(version.markdown(), ""));
        session.run("""
                DELETE FROM entry_version WHERE id = ? AND replaced NOT IN
                (SELECT replaced FROM entry_version WHERE id = ? ORDER BY replaced DESC LIMIT ?)
                """, id, id, KEPT);
    }

    /** The last one first. */
    static List<Version> of(Session session, EntryId entry) throws SQLException {
        return session.rows(
                "SELECT replaced, title, url, markdown FROM entry_version WHERE id = ? ORDER BY replaced DESC",
                row -> new Version(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        text(row.getObject(4))),
                entry.value());
    }

    /** Deflated, but for what an older lede has kept. */
    private static String text(Object stored) {
        return stored instanceof byte[] deflated ? Body.inflate(deflated, "") : (String) stored;
    }
}
