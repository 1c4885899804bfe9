package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.Origin;
import dev.lede.store.StateChange.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What the person did to entries of an account and its server does not know yet, as what is wanted in the end: a later wish
 * for the same field of an entry replaces the earlier, under a new number. A field is a mark, or a tag where the server has
 * labels; who gave the tag here, the person or a rule, is no matter there.
 */
final class Outbox {
    /** Whose tags a server keeps as labels. */
    static final int KEPT_THERE = Tags.bit(Origin.OWN) | Tags.bit(Origin.RULE);

    private static final String LABEL = "LABEL ";

    private final Session session;

    Outbox(Session session) {
        this.session = session;
    }

    /** Puts in what is gathered in the table {@code changing} and was changed; costs nothing where there is no account. */
    void add(Field field, long tag, boolean value) throws SQLException {
        if (session.number("SELECT EXISTS (SELECT 1 FROM account_feed)") == 0) {
            return;
        }
        switch (field) {
            case UNREAD, STARRED -> session.run("""
                    INSERT OR REPLACE INTO outbox (entry, field, value)
                    SELECT c.id, ?, ? FROM changing c CROSS JOIN account_feed a ON a.feed = c.feed
                    """, field.name(), value);
            case OWN_TAG, RULE_TAG -> session.run("""
                    INSERT OR REPLACE INTO outbox (entry, field, value)
                    SELECT c.id, ?, EXISTS (SELECT 1 FROM entry_tag t WHERE t.tag = ? AND t.place = c.place AND t.origins & ?)
                    FROM changing c CROSS JOIN account_feed a ON a.feed = c.feed
                    CROSS JOIN server v ON v.account = a.account AND v.labels = 1
                    """, labelled(tag), tag, KEPT_THERE);
            case HIDDEN -> {}
        }
    }

    /** How the field of a tag is named. */
    static String labelled(long tag) {
        return LABEL + tag;
    }

    /** In the order in which the person did it. */
    List<Pending> of(FeedId account) throws SQLException {
        return session.rows("""
                SELECT o.number, e.guid, e.title, o.field, o.value, coalesce(t.name, '') FROM outbox o
                CROSS JOIN entry e ON e.id = o.entry CROSS JOIN account_feed a ON a.feed = e.feed
                LEFT JOIN tag t ON o.field = 'LABEL ' || t.id
                WHERE a.account = ? AND NOT \
                """ + Returned.GONE + " ORDER BY o.number", Outbox::pending, account.value());
    }

    private static Pending pending(ResultSet row) throws SQLException {
        String field = Objects.requireNonNull(row.getString(4));
        return new Pending(
                row.getLong(1),
                Objects.requireNonNull(row.getString(2)),
                Objects.requireNonNull(row.getString(3)),
                field.startsWith(LABEL) ? Pending.Field.LABEL : Pending.Field.valueOf(field),
                Objects.requireNonNull(row.getString(6)),
                row.getBoolean(5));
    }

    int told(Collection<Pending> sent) throws SQLException {
        int gone = 0;
        for (Pending one : sent) {
            gone += session.run("DELETE FROM outbox WHERE number = ?", one.number());
        }
        return gone;
    }
}
