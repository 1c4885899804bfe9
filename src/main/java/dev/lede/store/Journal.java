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

    private record Row(@Nullable Instant made, Change change, boolean joined, long entries) {}

    static List<JournalStep> undoable(Session session) throws SQLException {
        List<Row> rows = session.rows("""
                SELECT made, field, value, (SELECT name FROM tag WHERE id = j.tag), joined,
                    (SELECT count(*) FROM journal_entry e WHERE e.step = j.step)
                FROM journal j WHERE undone = 0 ORDER BY step
                """, Journal::row);
        List<JournalStep> steps = new ArrayList<>();
        for (Row row : rows) {
            JournalStep before = row.joined && !steps.isEmpty() ? steps.removeLast() : null;
            steps.add(
                    before == null ? new JournalStep(row.made, List.of(row.change), row.entries) : joined(before, row));
        }
        return steps.reversed();
    }

    private static JournalStep joined(JournalStep before, Row row) {
        List<Change> changes = new ArrayList<>(before.changes());
        changes.add(row.change);
        return new JournalStep(before.made(), changes, Math.max(before.entries(), row.entries));
    }

    private static Row row(ResultSet row) throws SQLException {
        long made = row.getLong(1);
        Instant moment = row.wasNull() ? null : Instant.ofEpochSecond(made);
        Change change = change(Field.valueOf(row.getString(2)), row.getBoolean(3), row.getString(4));
        return new Row(moment, change, row.getBoolean(5), row.getLong(6));
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
