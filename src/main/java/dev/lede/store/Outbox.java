package dev.lede.store;

import dev.lede.store.StateChange.Field;
import java.sql.SQLException;

/**
 * What the person did to entries of an account and its server does not know yet, as what is wanted in the end: a later wish
 * for the same field of an entry replaces the earlier, under a new number.
 */
final class Outbox {
    private final Session session;

    Outbox(Session session) {
        this.session = session;
    }

    /** Puts in what is gathered in the table {@code changing}; costs nothing where there is no account. */
    void add(Field field, boolean value) throws SQLException {
        if (isHeldByServers(field) && session.number("SELECT EXISTS (SELECT 1 FROM account_feed)") == 1) {
            session.run("""
                    INSERT OR REPLACE INTO outbox (entry, field, value)
                    SELECT c.id, ?, ? FROM changing c CROSS JOIN account_feed a ON a.feed = c.feed
                    """, field.name(), value);
        }
    }

    private static boolean isHeldByServers(Field field) {
        return switch (field) {
            case UNREAD, STARRED -> true;
            case HIDDEN, OWN_TAG, RULE_TAG -> false;
        };
    }
}
