package dev.lede.store;

import java.sql.SQLException;

/** Takes a feed out of the store, within one transaction: all but what the person has starred or tagged. */
final class Forgetting {
    private final Session session;
    private final long feed;

    Forgetting(Session session, long feed) {
        this.session = session;
        this.feed = feed;
    }

    void run() throws SQLException {
        gather();
        count();
        delete();
        session.run("DELETE FROM feed_tag WHERE feed = ?", feed);
        unfollow();
    }

    private void gather() throws SQLException {
        session.run("DELETE FROM changing");
        session.run("""
                INSERT INTO changing SELECT e.place, e.id, e.feed FROM entry e JOIN entry_state s ON s.id = e.id
                WHERE e.feed = ? AND s.starred = 0
                AND NOT EXISTS (SELECT 1 FROM entry_tag t WHERE t.place = e.place AND t.origins & 8)
                """, feed);
    }

    private void count() throws SQLException {
        session.run("""
                UPDATE tag SET total = total - c.n, unread = unread - c.unread FROM (
                    SELECT t.tag, count(*) AS n, sum(s.unread) AS unread FROM changing x
                    CROSS JOIN entry_tag t ON t.place = x.place CROSS JOIN entry_state s ON s.id = x.id GROUP BY t.tag) c
                WHERE c.tag = tag.id
                """);
        session.run("""
                UPDATE feed SET total = total - (SELECT count(*) FROM changing),
                    unread = unread - (SELECT count(*) FROM changing x JOIN entry_state s ON s.id = x.id AND s.unread = 1)
                WHERE id = ?
                """, feed);
    }

    private void delete() throws SQLException {
        session.run("DELETE FROM search WHERE rowid IN (SELECT place FROM changing)");
        session.run("DELETE FROM entry_tag WHERE place IN (SELECT place FROM changing)");
        session.run("DELETE FROM body WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry_state WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry WHERE place IN (SELECT place FROM changing)");
    }

    /** What stays needs its feed; followed again, that one begins anew. */
    private void unfollow() throws SQLException {
        session.run("DELETE FROM feed WHERE id = ? AND total = 0", feed);
        session.run("""
                UPDATE feed SET followed = 0, first_synced = NULL, etag = NULL, last_modified = NULL,
                    content_hash = NULL, not_before = NULL, problem = NULL, problem_detail = NULL, problem_since = NULL
                WHERE id = ?
                """, feed);
    }
}
