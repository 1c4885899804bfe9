package dev.lede.store;

import dev.lede.model.Change;
import dev.lede.model.JournalStep;
import dev.lede.store.StateChange.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal as a person reads it: steps that were one change stand as one. */
final class Journal {
    private Journal() {}

    private record Row(long step, boolean bySync, @Nullable Instant made, Change change, boolean joined, long entries) {
        JournalStep alone() {
            return new JournalStep(step, bySync, made, List.of(change), entries);
        }
    }

    static List<JournalStep> undoable(Session session) throws SQLException {
        List<Row> rows = session.rows("""
                SELECT step, undone = ?, made, field, value, (SELECT name FROM tag WHERE id = j.tag), joined,
                    (SELECT count(*) FROM journal_entry e CROSS JOIN entry_state s ON s.id = e.id WHERE e.step = j.step)
                FROM journal j WHERE undone <= 0 ORDER BY step
                """, Journal::row, StateChange.BY_A_SYNC);
        List<JournalStep> steps = new ArrayList<>();
        for (Row row : rows) {
            JournalStep before = row.joined && !steps.isEmpty() ? steps.removeLast() : null;
            steps.add(before == null ? row.alone() : joined(before, row));
        }
        // Of those whose entries have all left nothing can be taken back.
        steps.removeIf(step -> step.entries() == 0);
        return steps.reversed();
    }

    private static JournalStep joined(JournalStep before, Row row) {
        List<Change> changes = new ArrayList<>(before.changes());
        changes.add(row.change);
        return new JournalStep(
                before.number(), before.bySync(), before.made(), changes, Math.max(before.entries(), row.entries));
    }

    private static Row row(ResultSet row) throws SQLException {
        long made = row.getLong(3);
        Instant moment = row.wasNull() ? null : Instant.ofEpochSecond(made);
        Change change = change(Field.valueOf(row.getString(4)), row.getBoolean(5), row.getString(6));
        return new Row(row.getLong(1), row.getBoolean(2), moment, change, row.getBoolean(7), row.getLong(8));
    }

    private static Change change(Field field, boolean value, String tag) {
        return switch (field) {
            case UNREAD -> new Change.Read(!value);
            case STARRED -> new Change.Starred(value);
            case HIDDEN -> new Change.Hidden();
            case RULE_TAG -> new Change.Ruled(List.of(tag));
            case OWN_TAG ->
                value ? new Change.Tagged(List.of(tag), List.of()) : new Change.Tagged(List.of(), List.of(tag));
        };
    }
}
