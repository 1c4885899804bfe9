package dev.lede.store;

import dev.lede.store.StateChange.Field;
import java.sql.SQLException;
import java.time.Instant;

/** Gives the entries of an account the states that its server lists, within one transaction. */
final class Taking {
    private final Session session;
    private final long account;
    private final StateChange change;

    Taking(Session session, long account) {
        this.session = session;
        this.account = account;
        this.change = new StateChange(session, Instant.EPOCH);
    }

    int run(RemoteStates states) throws SQLException {
        session.run("""
                CREATE TEMP TABLE IF NOT EXISTS listed (item TEXT PRIMARY KEY, unread INTEGER NOT NULL DEFAULT 0,
                    starred INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID
                """);
        session.run("DELETE FROM listed");
        for (String item : states.unread()) {
            session.run("INSERT INTO listed (item, unread) VALUES (?, 1)", item);
        }
        for (String item : states.starred()) {
            session.run(
                    "INSERT INTO listed (item, starred) VALUES (?, 1) ON CONFLICT (item) DO UPDATE SET starred = 1",
                    item);
        }
        session.run("DELETE FROM outbox WHERE entry NOT IN (SELECT id FROM entry_state)");
        return take(Field.UNREAD, false)
                + take(Field.UNREAD, true)
                + take(Field.STARRED, false)
                + take(Field.STARRED, true);
    }

    private int take(Field field, boolean value) throws SQLException {
        change.begin();
        String column = field.column();
        session.run(
                """
                INSERT INTO changing SELECT s.place, s.id, s.feed
                FROM account_feed a CROSS JOIN feed f ON f.id = a.feed AND f.followed = 1
                CROSS JOIN entry e ON e.feed = a.feed CROSS JOIN entry_state s ON s.id = e.id
                LEFT JOIN listed l ON l.item = e.guid
                WHERE a.account = ? AND s.\
                """ + column + " <> ? AND coalesce(l." + column + ", 0) = ?"
                        + " AND NOT " + Returned.GONE
                        + " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.entry = s.id AND o.field = ?)",
                account,
                value,
                value,
                field.name());
        return change.take(field, value);
    }
}
