package dev.lede.store;

import java.sql.SQLException;

/** The counters of feeds and tags, counted anew. Every change keeps them; this is for a store that something else has touched. */
final class Counters {
    private Counters() {}

    /** Returns how many feeds and tags had a wrong one. */
    static long mend(Session session) throws SQLException {
        int feeds = session.run("""
                UPDATE feed SET total = c.total, unread = c.unread, starred = c.starred FROM (
                    SELECT f.id, count(s.id) AS total, coalesce(sum(s.unread), 0) AS unread,
                        coalesce(sum(s.starred), 0) AS starred
                    FROM feed f LEFT JOIN entry e ON e.feed = f.id LEFT JOIN entry_state s ON s.id = e.id GROUP BY f.id) c
                WHERE c.id = feed.id AND (feed.total, feed.unread, feed.starred) <> (c.total, c.unread, c.starred)
                """);
        int tags = session.run("""
                UPDATE tag SET total = c.total, unread = c.unread FROM (
                    SELECT t.id, count(x.place) AS total, coalesce(sum(s.unread), 0) AS unread
                    FROM tag t LEFT JOIN entry_tag x ON x.tag = t.id LEFT JOIN entry e ON e.place = x.place
                    LEFT JOIN entry_state s ON s.id = e.id GROUP BY t.id) c
                WHERE c.id = tag.id AND (tag.total, tag.unread) <> (c.total, c.unread)
                """);
        return feeds + tags;
    }
}
