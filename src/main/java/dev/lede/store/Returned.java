package dev.lede.store;

import dev.lede.model.NewEntry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed whose server has forgotten their names, since it was unfollowed there and followed again. They keep
 * what they have, and the server's lists say nothing of them, until they come back under a new name.
 */
final class Returned {
    /** Of an {@code entry e}. */
    static final String GONE = "(e.guid >= 'gone:' AND e.guid < 'gone;')";

    private final Session session;
    private final long feed;
    private final Set<Long> taken = new HashSet<>();

    Returned(Session session, long feed) {
        this.session = session;
        this.feed = feed;
    }

    void leave() throws SQLException {
        session.run("DELETE FROM outbox WHERE entry IN (SELECT id FROM entry WHERE feed = ?)", feed);
        session.run("DELETE FROM entry_label WHERE entry IN (SELECT id FROM entry WHERE feed = ?)", feed);
        session.run("UPDATE entry AS e SET guid = 'gone:' || e.id || ':' || guid WHERE feed = ? AND NOT " + GONE, feed);
    }

    /** Returns how many were known. Their states go to the server, which has them as new. */
    int recognise(List<NewEntry> entries) throws SQLException {
        Map<List<Object>, Long> gone = gone();
        int known = 0;
        for (NewEntry entry : gone.isEmpty() ? List.<NewEntry>of() : entries) {
            Long id = again(gone, entry);
            if (id != null && isNew(entry)) {
                session.run("UPDATE entry SET guid = ? WHERE id = ?", entry.guid(), id);
                tell(id);
                known++;
            }
        }
        return known;
    }

    private void tell(long id) throws SQLException {
        String put = "INSERT OR REPLACE INTO outbox (entry, field, value) ";
        session.run(put + "SELECT id, 'UNREAD', 0 FROM entry_state WHERE id = ? AND unread = 0", id);
        session.run(put + "SELECT id, 'STARRED', 1 FROM entry_state WHERE id = ? AND starred = 1", id);
        session.run(put + """
                SELECT e.id, 'LABEL ' || t.tag, 1 FROM entry e CROSS JOIN account_feed a ON a.feed = e.feed
                CROSS JOIN server v ON v.account = a.account AND v.labels = 1
                CROSS JOIN entry_tag t ON t.place = e.place AND t.origins & ? WHERE e.id = ?
                """, Outbox.KEPT_THERE, id);
    }

    private boolean isNew(NewEntry entry) throws SQLException {
        return session.number("SELECT count(*) FROM entry WHERE feed = ? AND guid = ?", feed, entry.guid()) == 0;
    }

    /** By link and title, by either with the date: of two that share one of them, none is taken for the other. */
    private Map<List<Object>, Long> gone() throws SQLException {
        Map<List<Object>, Long> gone = new HashMap<>();
        session.each(
                "SELECT e.id, e.url, e.title, e.published FROM entry e WHERE e.feed = ? AND " + GONE,
                row -> {
                    long id = row.getLong(1);
                    String title = String.valueOf(row.getString(3));
                    keys(row.getString(2), title, Rows.instant(row, 4)).forEach(key -> gone.putIfAbsent(key, id));
                },
                feed);
        return gone;
    }

    private @Nullable Long again(Map<List<Object>, Long> gone, NewEntry entry) {
        for (List<Object> key : keys(entry.url(), entry.title(), entry.published())) {
            Long id = gone.get(key);
            if (id != null && taken.add(id)) {
                return id;
            }
        }
        return null;
    }

    private static List<List<Object>> keys(@Nullable String url, String title, @Nullable Instant published) {
        var keys = new ArrayList<List<Object>>();
        if (url != null) {
            keys.add(List.of("link and title", url, title));
        }
        if (published != null) {
            keys.add(List.of("title and date", title, published));
            if (url != null) {
                keys.add(List.of("link and date", url, published));
            }
        }
        return keys;
    }
}
