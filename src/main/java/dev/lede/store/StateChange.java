package dev.lede.store;

import dev.lede.model.Origin;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one way in which unread marks, stars and own tags change: for all entries gathered in the table {@code changing} at once,
 * with their counters and the journal, in the transaction of the caller.
 */
final class StateChange {
    /** Steps that can be taken back. */
    private static final int STEPS = 500;

    /**
     * Where a step stands in the journal ({@code undone}): here undo finds it, the last one first. Above it redo does, the
     * highest first, since that was taken back last.
     */
    private static final int DONE = 0;

    /** What a sync's rules did, while the person was at something else: only its number takes it back. */
    static final int BY_A_SYNC = -1;

    private static final String TAKEN_BACK = "undone > 0 ORDER BY undone DESC, step";

    private static final long NO_TAG = 0;

    private final Session session;
    private final Instant now;
    private boolean joined;
    private int where = DONE;

    StateChange(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /** What is changed now is taken back together with the step before it. */
    void join() {
        joined = true;
    }

    /** What is changed now is no step of the person's. */
    void ofASync() {
        where = BY_A_SYNC;
    }

    enum Field {
        UNREAD,
        STARRED,
        HIDDEN,
        OWN_TAG,
        RULE_TAG;

        boolean isTag() {
            return this == OWN_TAG || this == RULE_TAG;
        }

        static Field tagOf(Origin by) {
            return by == Origin.RULE ? RULE_TAG : OWN_TAG;
        }

        GivenTag given(Session session, long tag) {
            return new GivenTag(session, tag, this == RULE_TAG ? Origin.RULE : Origin.OWN);
        }

        String column() {
            return switch (this) {
                case UNREAD -> "unread";
                case STARRED -> "starred";
                case HIDDEN -> "hidden";
                case OWN_TAG, RULE_TAG -> throw new IllegalStateException("a tag has no column");
            };
        }
    }

    /** Begins a change of no entry; the caller adds those that have the other value now. */
    void begin() throws SQLException {
        session.run("DELETE FROM changing");
    }

    /** Adds the translations of what is gathered and its other sources, since one reads an article and not a copy of it. */
    void addAlike(boolean unreadNow, long arrivedBy) throws SQLException {
        session.run("""
                INSERT OR IGNORE INTO changing
                SELECT o.place, o.id, o.feed FROM (SELECT place FROM changing) c
                CROSS JOIN entry e ON e.place = c.place AND e.translation_key IS NOT NULL
                CROSS JOIN entry o ON o.feed = e.feed AND o.translation_key = e.translation_key
                CROSS JOIN entry_state s ON s.id = o.id
                WHERE s.unread = ? AND o.id <= ?
                """, unreadNow, arrivedBy);
        session.run("""
                INSERT OR IGNORE INTO changing
                SELECT o.place, o.id, o.feed FROM (SELECT place FROM changing) c
                CROSS JOIN entry e ON e.place = c.place AND e.story IS NOT NULL
                CROSS JOIN entry o ON o.story = e.story
                CROSS JOIN entry_state s ON s.id = o.id
                WHERE s.unread = ? AND o.id <= ?
                """, unreadNow, arrivedBy);
    }

    /**
     * Changes what is gathered, so that it can be undone, together with what this object has committed before. Returns how
     * many entries that are.
     */
    int commit(Field field, boolean value) throws SQLException {
        return commit(field, NO_TAG, value);
    }

    int commitTag(Origin by, long tag, boolean value) throws SQLException {
        return commit(Field.tagOf(by), tag, value);
    }

    private int commit(Field field, long tag, boolean value) throws SQLException {
        int changed = change(field, tag, value);
        if (changed > 0) {
            record(field, tag, value);
            joined = true;
        }
        return changed;
    }

    /** What an account's server says: it is neither taken back nor sent there. */
    int take(Field field, boolean value) throws SQLException {
        return apply(field, NO_TAG, value);
    }

    int takeTag(Field field, long tag, boolean value) throws SQLException {
        return apply(field, tag, value);
    }

    private int change(Field field, long tag, boolean value) throws SQLException {
        int changed = apply(field, tag, value);
        new Outbox(session).add(field, tag, value);
        return changed;
    }

    private int apply(Field field, long tag, boolean value) throws SQLException {
        return field.isTag() ? field.given(session, tag).apply(value) : mark(field, value);
    }

    private int mark(Field field, boolean value) throws SQLException {
        int by = value ? 1 : -1;
        String column = field.column();
        if (field != Field.HIDDEN) {
            session.run(
                    "UPDATE feed SET " + column + " = " + column + " + ? * c.n"
                            + " FROM (SELECT feed, count(*) AS n FROM changing GROUP BY feed) c WHERE c.feed = feed.id",
                    by);
        }
        if (field == Field.UNREAD) {
            session.run("""
                    UPDATE tag SET unread = unread + ? * c.n FROM (
                        SELECT t.tag, count(*) AS n FROM changing x CROSS JOIN entry_tag t ON t.place = x.place
                        GROUP BY t.tag) c
                    WHERE c.tag = tag.id
                    """, by);
        }
        return session.run("UPDATE entry_state SET " + column + " = ? WHERE id IN (SELECT id FROM changing)", value);
    }

    private void record(Field field, long tag, boolean value) throws SQLException {
        if (where == DONE) {
            drop("undone > 0");
        }
        long step = session.number(
                "INSERT INTO journal (field, tag, value, joined, made, undone) VALUES (?, ?, ?, ?, ?, ?) RETURNING step",
                field.name(),
                tag,
                value,
                joined,
                now.getEpochSecond(),
                where);
        session.run("INSERT INTO journal_entry SELECT ?, id FROM changing", step);
        dropOld(where == DONE ? "undone >= 0" : "undone < 0");
    }

    /** What is taken back together is dropped together. Syncs, which come each hour, push out none of the person's steps. */
    private void dropOld(String kind) throws SQLException {
        long first = session.number(
                "SELECT coalesce(min(step), 0) FROM journal WHERE joined = 0 AND " + kind + " AND step >= ("
                        + "SELECT step FROM journal WHERE " + kind + " ORDER BY step DESC LIMIT 1 OFFSET ?)",
                STEPS - 1);
        drop(kind + " AND step < " + first);
    }

    private void drop(String which) throws SQLException {
        session.run("DELETE FROM journal_entry WHERE step IN (SELECT step FROM journal WHERE " + which + ")");
        session.run("DELETE FROM journal WHERE " + which);
    }

    private record Step(long number, Field field, boolean value, boolean joined, long tag) {}

    /** What changes nothing by now, since its entries are gone or are so by other ways, is no last step. */
    int undo() throws SQLException {
        int changed = 0;
        Optional<Step> step;
        do {
            step = step("undone = 0 ORDER BY step DESC");
            changed += repeat(step, true);
        } while (step.isPresent() && (step.get().joined || changed == 0));
        return changed;
    }

    /** The step with that number, whoever made it, and those that are joined to it; empty where there is none to take back. */
    OptionalInt undo(long number) throws SQLException {
        if (step("step = ? AND joined = 0 AND undone <= 0", number).isEmpty()) {
            return OptionalInt.empty();
        }
        long next = session.number(
                "SELECT coalesce(min(step), ?) FROM journal WHERE joined = 0 AND step > ?", Long.MAX_VALUE, number);
        int changed = 0;
        Optional<Step> step;
        do {
            step = step("undone <= 0 AND step >= ? AND step < ? ORDER BY step DESC", number, next);
            changed += repeat(step, true);
        } while (step.isPresent());
        return OptionalInt.of(changed);
    }

    int redo() throws SQLException {
        int changed = 0;
        Optional<Step> step = step(TAKEN_BACK);
        do {
            changed += repeat(step, false);
            step = step(TAKEN_BACK);
        } while (step.isPresent() && (step.get().joined || changed == 0));
        return changed;
    }

    private Optional<Step> step(String which, Object... values) throws SQLException {
        return session.first(
                "SELECT step, field, value, joined, tag FROM journal WHERE " + which + " LIMIT 1",
                row -> new Step(
                        row.getLong(1),
                        Field.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getLong(5)),
                values);
    }

    private int repeat(Optional<Step> found, boolean undone) throws SQLException {
        if (found.isEmpty()) {
            return 0;
        }
        Step step = found.get();
        boolean value = step.value != undone;
        begin();
        gather(step, value);
        session.run(
                "UPDATE journal SET undone = CASE WHEN ? THEN (SELECT max(max(undone), 0) + 1 FROM journal) ELSE 0 END"
                        + " WHERE step = ?",
                undone,
                step.number);
        return change(step.field, step.tag, value);
    }

    /** Those that are not so already. */
    private void gather(Step step, boolean value) throws SQLException {
        if (step.field.isTag()) {
            step.field.given(session, step.tag).gatherStep(step.number, value);
            return;
        }
        session.run("""
                INSERT INTO changing SELECT s.place, s.id, s.feed FROM journal_entry j
                CROSS JOIN entry_state s ON s.id = j.id WHERE j.step = ? AND s.\
                """ + step.field.column() + " <> ?", step.number, value);
    }
}
