package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.Place;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Retention: drops the texts of what is read and old, by the date it is sorted by, within one transaction. The entry, its
 * state and its tags stay, so that it does not return as new, and its title is still found.
 */
final class Expiry {
    /** In one transaction, so that nobody waits long. */
    static final int AT_ONCE = 500;

    private final Session session;
    private final SearchIndex index = new SearchIndex();

    Expiry(Session session) {
        this.session = session;
    }

    private record Old(
            long id,
            long place,
            String title,
            @Nullable String author,
            @Nullable String lang) {}

    /** Returns how many were dropped; where that is {@link #AT_ONCE} there may be more. */
    int run(FeedId feed, Instant before) throws SQLException {
        List<Old> old = old(feed.value(), before);
        for (Old entry : old) {
            session.run("UPDATE entry SET content_hash = x'' WHERE id = ?", entry.id);
            session.run("UPDATE body SET markdown = '', html = NULL WHERE id = ?", entry.id);
            session.run("UPDATE entry_extent SET minutes = 0 WHERE place = ?", entry.place);
            session.run("DELETE FROM entry_version WHERE id = ?", entry.id);
            index.remove(entry.place);
            index.putTitle(entry.place, feed.value(), entry.title, entry.author, entry.lang);
        }
        index.write(session);
        return old.size();
    }

    private List<Old> old(long feed, Instant before) throws SQLException {
        return session.rows(
                """
                SELECT e.id, e.place, e.title, e.author, e.lang FROM entry e CROSS JOIN entry_state s ON s.id = e.id
                WHERE e.feed = ? AND e.place < ? AND e.content_hash <> x''
                    AND s.unread = 0 AND s.starred = 0
                    AND NOT EXISTS (SELECT 1 FROM entry_tag t WHERE t.place = e.place AND t.origins & 8)
                LIMIT ?
                """,
                row -> new Old(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)),
                feed,
                Place.firstOf(before).value(),
                AT_ONCE);
    }
}
