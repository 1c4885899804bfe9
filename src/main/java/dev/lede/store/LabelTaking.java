package dev.lede.store;

import dev.lede.store.StateChange.Field;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the entries of an account the labels of its server, within one transaction. What the server has and had not was given
 * there, what it had and has no longer was taken there; what it never had is none of its business.
 */
final class LabelTaking {
    /** The entries {@code e} that have a tag in the server's list. */
    private static final String LISTED = """
            FROM labelled n CROSS JOIN account_feed a CROSS JOIN entry e ON e.feed = a.feed AND e.guid = n.item
            """;

    /** Those that had it in the list before. */
    private static final String HAD = """
            FROM entry_label n CROSS JOIN entry e ON e.id = n.entry CROSS JOIN account_feed a ON a.feed = e.feed
            """;

    /** Which of them change by that. */
    private static final String CHANGING = """
            CROSS JOIN feed f ON f.id = a.feed AND f.followed = 1
            WHERE a.account = ?1 AND n.tag = ?2
                AND EXISTS (SELECT 1 FROM labelled l WHERE l.tag = ?2 AND l.item = e.guid) = ?3
                AND EXISTS (SELECT 1 FROM entry_label l WHERE l.tag = ?2 AND l.entry = e.id) <> ?3
                AND EXISTS (SELECT 1 FROM entry_tag t WHERE t.tag = ?2 AND t.place = e.place AND t.origins & ?4) <> ?3
                AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.entry = e.id AND o.field = ?5) AND NOT \
            """ + Returned.GONE;

    private final Session session;
    private final long account;
    private final StateChange change;

    LabelTaking(Session session, long account) {
        this.session = session;
        this.account = account;
        this.change = new StateChange(session, Instant.EPOCH);
    }

    /** The items that would lose a tag, by its name. */
    Map<String, Set<String>> leaving(RemoteLabels listed) throws SQLException {
        Map<String, Set<String>> leaving = new HashMap<>();
        for (Map.Entry<Long, String> tag : fill(listed).entrySet()) {
            Set<String> items = new HashSet<>(session.rows(
                    "SELECT e.guid " + HAD + CHANGING,
                    row -> Objects.requireNonNull(row.getString(1)),
                    account,
                    tag.getKey(),
                    false,
                    Outbox.KEPT_THERE,
                    Outbox.labelled(tag.getKey())));
            if (!items.isEmpty()) {
                leaving.put(tag.getValue(), items);
            }
        }
        return leaving;
    }

    int take(RemoteLabels listed, Collection<Pending> told) throws SQLException {
        settle(told);
        int changed = 0;
        for (long tag : fill(listed).keySet()) {
            changed += give(tag) + lose(tag);
            forget(tag);
            remember(tag);
        }
        return changed;
    }

    int add(Map<String, Set<String>> labelled) throws SQLException {
        int changed = 0;
        for (long tag : put(labelled).keySet()) {
            changed += give(tag);
            remember(tag);
        }
        return changed;
    }

    /** The items of each tag, as the server last listed them. */
    Map<String, Set<String>> listed() throws SQLException {
        Map<String, Set<String>> listed = new HashMap<>();
        session.each(
                "SELECT t.name, e.guid " + HAD + " JOIN tag t ON t.id = n.tag WHERE a.account = ?",
                row -> listed.computeIfAbsent(Objects.requireNonNull(row.getString(1)), _ -> new HashSet<>())
                        .add(Objects.requireNonNull(row.getString(2))),
                account);
        return listed;
    }

    /** What the server makes of what it was told shows in its list: nothing else is known of that any more. */
    private void settle(Collection<Pending> told) throws SQLException {
        for (Pending one : told) {
            session.run("""
                    DELETE FROM entry_label WHERE (entry, tag) IN (
                        SELECT entry, CAST(substr(field, length('LABEL ') + 1) AS INTEGER) FROM outbox WHERE number = ?)
                    """, one.number());
        }
        new Outbox(session).told(told);
    }

    /** Returns the names of the tags of which all is known now. */
    private Map<Long, String> fill(RemoteLabels listed) throws SQLException {
        Map<Long, String> known = had(listed.unclear());
        known.putAll(put(listed.labelled()));
        return known;
    }

    private Map<Long, String> put(Map<String, Set<String>> labelled) throws SQLException {
        session.run(
                "CREATE TEMP TABLE IF NOT EXISTS labelled (tag INTEGER, item TEXT, PRIMARY KEY (tag, item)) WITHOUT ROWID");
        session.run("DELETE FROM labelled");
        Map<Long, String> put = new HashMap<>();
        var tags = new Tags(session);
        for (Map.Entry<String, Set<String>> label : labelled.entrySet()) {
            for (String item : label.getValue()) {
                long tag = tags.id(label.getKey());
                put.put(tag, label.getKey());
                session.run("INSERT OR IGNORE INTO labelled VALUES (?, ?)", tag, item);
            }
        }
        return put;
    }

    private Map<Long, String> had(Set<String> unclear) throws SQLException {
        Set<String> folded = unclear.stream().map(Fold::of).collect(Collectors.toSet());
        Map<Long, String> had = new HashMap<>();
        session.each("""
                SELECT DISTINCT t.id, t.name FROM entry_label l JOIN tag t ON t.id = l.tag JOIN entry e ON e.id = l.entry
                JOIN account_feed a ON a.feed = e.feed WHERE a.account = ?
                """, row -> had.put(row.getLong(1), Objects.requireNonNull(row.getString(2))), account);
        had.values().removeIf(name -> folded.contains(Fold.of(name)));
        return had;
    }

    private int give(long tag) throws SQLException {
        gather(tag, true);
        return change.takeTag(Field.OWN_TAG, tag, true);
    }

    /** Whoever gave it here. */
    private int lose(long tag) throws SQLException {
        gather(tag, false);
        change.takeTag(Field.RULE_TAG, tag, false);
        return change.takeTag(Field.OWN_TAG, tag, false);
    }

    private void gather(long tag, boolean given) throws SQLException {
        change.begin();
        session.run(
                "INSERT INTO changing SELECT e.place, e.id, e.feed " + (given ? LISTED : HAD) + CHANGING,
                account,
                tag,
                given,
                Outbox.KEPT_THERE,
                Outbox.labelled(tag));
    }

    private void forget(long tag) throws SQLException {
        session.run("""
                DELETE FROM entry_label WHERE tag = ?1 AND EXISTS (
                    SELECT 1 FROM entry e JOIN account_feed a ON a.feed = e.feed WHERE e.id = entry AND a.account = ?2)
                """, tag, account);
    }

    private void remember(long tag) throws SQLException {
        session.run(
                "INSERT OR IGNORE INTO entry_label SELECT e.id, n.tag " + LISTED + " WHERE a.account = ? AND n.tag = ?",
                account,
                tag);
    }
}
