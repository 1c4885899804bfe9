package dev.lede.store;

import java.sql.SQLException;

/** Takes a feed out of the store, within one transaction, or in several steps of one each. */
final class Forgetting {
    private static final int AT_ONCE = 500;

    /** Which of its entries go. */
    enum Scope {
        /** All, whatever the person did with them. */
        WHOLE("1"),
        /** All but what the person has starred or tagged. */
        UNTOUCHED("s.starred = 0 AND NOT EXISTS (SELECT 1 FROM entry_tag t WHERE t.place = e.place AND t.origins & 8)"),
        /** Of these only what is read. */
        DONE_WITH(Expiry.DONE_WITH);

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }
    }

    private final Session session;
    private final long feed;
    private final Scope scope;

    Forgetting(Session session, long feed, Scope scope) {
        this.session = session;
        this.feed = feed;
        this.scope = scope;
    }

    /** Returns how many feeds changed. */
    int run() throws SQLException {
        gather(-1);
        count();
        delete();
        return end();
    }

    /** The same for some of its entries, unless it is followed by now; whether there may be more. */
    boolean step() throws SQLException {
        if (session.number("SELECT count(*) FROM feed WHERE id = ? AND followed = 0", feed) == 0) {
            return false;
        }
        boolean more = gather(AT_ONCE) == AT_ONCE;
        count();
        delete();
        if (!more) {
            end();
        }
        return more;
    }

    private int end() throws SQLException {
        session.run("DELETE FROM feed_tag WHERE feed = ?", feed);
        session.run("DELETE FROM file WHERE feed = ?", feed);
        int changed = unfollow();
        session.run("DELETE FROM account_feed WHERE feed NOT IN (SELECT id FROM feed)");
        new Reconciling(session).leaveTheFeedsOfAccounts();
        return changed;
    }

    private int gather(int most) throws SQLException {
        session.run("DELETE FROM changing");
        return session.run(
                "INSERT INTO changing SELECT e.place, e.id, e.feed FROM entry e JOIN entry_state s ON s.id = e.id"
                        + " WHERE e.feed = ? AND " + scope.condition + " LIMIT ?",
                feed,
                most);
    }

    private void count() throws SQLException {
        session.run("""
                UPDATE tag SET total = tag.total - c.n, unread = tag.unread - c.unread FROM (
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
        session.run("DELETE FROM entry_extent WHERE place IN (SELECT place FROM changing)");
        session.run("DELETE FROM body WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM page WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry_version WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM outbox WHERE entry IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry_label WHERE entry IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry_state WHERE id IN (SELECT id FROM changing)");
        session.run("DELETE FROM entry WHERE place IN (SELECT place FROM changing)");
    }

    /** What stays needs its feed; followed again, that one begins anew. */
    private int unfollow() throws SQLException {
        int gone = session.run("DELETE FROM feed WHERE id = ? AND total = 0", feed);
        return gone + session.run("""
                UPDATE feed SET followed = 0, kept_in = NULL, first_synced = NULL, etag = NULL, last_modified = NULL,
                    content_hash = NULL, moved_to = NULL, update_every = NULL, due = NULL,
                """ + FeedStore.CLEAN + " WHERE id = ?", feed);
    }
}
