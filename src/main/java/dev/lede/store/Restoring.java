package dev.lede.store;

import dev.lede.store.StateChange.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gives expected states to the entries that are there, set-wise, within one transaction. */
final class Restoring {
    private final Session session;
    private final StateChange change;

    Restoring(Session session, Instant now) {
        this.session = session;
        this.change = new StateChange(session, now);
    }

    /** Returns how many entries were found. */
    long run(boolean exactly) throws SQLException {
        match();
        change(Field.UNREAD, false);
        change(Field.STARRED, true);
        if (exactly) {
            change(Field.UNREAD, true);
            change(Field.STARRED, false);
        }
        giveTags();
        return session.run("""
                DELETE FROM expected_state WHERE (address, guid) IN (SELECT address, guid FROM matched)
                """);
    }

    /** By guid first; each entry is matched once. */
    private void match() throws SQLException {
        session.run("""
                CREATE TEMP TABLE IF NOT EXISTS matched (id INTEGER PRIMARY KEY, address TEXT NOT NULL, guid TEXT NOT NULL,
                    unread INTEGER NOT NULL, starred INTEGER NOT NULL, tags TEXT)
                """);
        session.run("DELETE FROM matched");
        match("CROSS JOIN expected_state x ON x.address = f.address AND x.guid = e.guid");
        match("CROSS JOIN expected_state x ON x.address = f.address AND x.url = e.url");
        match("CROSS JOIN expected_state x ON x.address = f.address AND x.guid = e.title AND e.url IS NULL");
    }

    private void match(String expected) throws SQLException {
        session.run("""
                INSERT OR IGNORE INTO matched SELECT e.id, x.address, x.guid, x.unread, x.starred, x.tags
                FROM (SELECT DISTINCT address FROM expected_state) a
                CROSS JOIN feed f ON f.address = a.address CROSS JOIN entry e ON e.feed = f.id
                """ + expected);
    }

    private void change(Field field, boolean value) throws SQLException {
        change.begin();
        String column = field.column();
        session.run(
                "INSERT INTO changing SELECT s.place, s.id, s.feed FROM matched m CROSS JOIN entry_state s ON s.id = m.id"
                        + " WHERE m." + column + " = ? AND s." + column + " <> m." + column,
                value);
        change.commit(field, value);
    }

    private record Tagged(long place, boolean unread, List<String> names) {}

    private void giveTags() throws SQLException {
        var tagged =
                session.rows("""
                SELECT s.place, s.unread, m.tags FROM matched m CROSS JOIN entry_state s ON s.id = m.id
                WHERE m.tags IS NOT NULL
                """, row -> new Tagged(row.getLong(1), row.getBoolean(2), Awaited.tags(row.getString(3))));
        var tags = new Tags(session);
        for (Tagged entry : tagged) {
            Map<Long, Integer> before = tags.of(entry.place);
            tags.replace(entry.place, entry.unread, before, Awaited.withOwn(tags, entry.names, before));
        }
        tags.writeCounters();
    }
}
