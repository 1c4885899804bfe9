package dev.lede.store;

import dev.lede.model.Origin;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The tags one transaction gives and takes, and what that does to their counters, which are written at its end. */
final class Tags {
    private final Session session;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Long, Change> changes = new TreeMap<>();

    Tags(Session session) {
        this.session = session;
    }

    private record Change(int total, int unread) {
        Change plus(Change other) {
            return new Change(total + other.total, unread + other.unread);
        }
    }

    static int bit(Origin origin) {
        return 1 << origin.ordinal();
    }

    /** The first spelling stays, whatever its case. */
    long id(String name) throws SQLException {
        String folded = Fold.of(name);
        Long id = known.get(folded);
        if (id == null) {
            session.run("INSERT INTO tag (name, folded) VALUES (?, ?) ON CONFLICT DO NOTHING", name, folded);
            id = session.number("SELECT id FROM tag WHERE folded = ?", folded);
            known.put(folded, id);
        }
        return id;
    }

    /** Origins by tag. */
    Map<Long, Integer> of(long place) throws SQLException {
        Map<Long, Integer> tags = new HashMap<>();
        session.each(
                "SELECT tag, origins FROM entry_tag WHERE place = ?",
                row -> tags.put(row.getLong(1), row.getInt(2)),
                place);
        return tags;
    }

    Map<Long, Integer> ofFeed(long feed) throws SQLException {
        Map<Long, Integer> tags = new HashMap<>();
        session.each(
                "SELECT tag FROM feed_tag WHERE feed = ?", row -> tags.put(row.getLong(1), bit(Origin.FEED)), feed);
        return tags;
    }

    /** The entry bears these and no others from now on. */
    void replace(long place, boolean unread, Map<Long, Integer> before, Map<Long, Integer> after) throws SQLException {
        for (var tag : after.entrySet()) {
            if (!tag.getValue().equals(before.get(tag.getKey()))) {
                session.run("INSERT OR REPLACE INTO entry_tag VALUES (?, ?, ?)", tag.getKey(), place, tag.getValue());
            }
            if (!before.containsKey(tag.getKey())) {
                count(tag.getKey(), 1, unread);
            }
        }
        for (long tag : before.keySet()) {
            if (!after.containsKey(tag)) {
                session.run("DELETE FROM entry_tag WHERE tag = ? AND place = ?", tag, place);
                count(tag, -1, unread);
            }
        }
    }

    private void count(long tag, int by, boolean unread) {
        changes.merge(tag, new Change(by, unread ? by : 0), Change::plus);
    }

    void writeCounters() throws SQLException {
        for (var change : changes.entrySet()) {
            session.run(
                    "UPDATE tag SET total = total + ?, unread = unread + ? WHERE id = ?",
                    change.getValue().total,
                    change.getValue().unread,
                    change.getKey());
        }
    }
}
