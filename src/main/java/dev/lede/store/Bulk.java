package dev.lede.store;

import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.model.Origin;
import dev.lede.store.StateChange.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is done to many entries at once, set-wise, as one step of the journal. */
final class Bulk {
    private final Session session;
    private final StateChange change;

    Bulk(Session session, Instant now) {
        this.session = session;
        this.change = new StateChange(session, now);
    }

    /** What follows is taken back together with the last step of the journal. */
    void join() {
        change.join();
    }

    /** What follows is no step of the person's. */
    void ofASync() {
        change.ofASync();
    }

    /** What the query finds before anything changes is what is changed, whatever it would find afterwards. */
    void find(QuerySql query) throws SQLException {
        session.run("DELETE FROM found");
        Sql sql = new Sql()
                .add("INSERT INTO found SELECT e.place, e.id, e.feed FROM (")
                .add(query.places())
                .add(") d CROSS JOIN entry e ON e.place = d.place");
        session.run(sql.text(), sql.values());
    }

    /** The first of what was found. */
    List<EntryId> found(int most) throws SQLException {
        return session.rows("SELECT id FROM found ORDER BY id LIMIT ?", row -> new EntryId(row.getLong(1)), most);
    }

    /** Those that are no longer there are left out. */
    void find(Collection<EntryId> entries) throws SQLException {
        session.run("DELETE FROM found");
        for (EntryId entry : entries) {
            session.run(
                    "INSERT OR IGNORE INTO found SELECT place, id, feed FROM entry_state WHERE id = ?", entry.value());
        }
    }

    /** Returns how many entries changed, the most where several tags come and go. */
    int run(Change wanted) throws SQLException {
        return switch (wanted) {
            case Change.Read(boolean read) -> read(read);
            case Change.Starred(boolean starred) -> {
                gather(Field.STARRED, !starred);
                yield change.commit(Field.STARRED, starred);
            }
            case Change.Tagged(var add, var remove) ->
                Math.max(tag(Origin.OWN, add, true), tag(Origin.OWN, remove, false));
            case Change.Ruled(var tags) -> tag(Origin.RULE, tags, true);
            case Change.Hidden() -> {
                int read = read(true);
                gather(Field.HIDDEN, false);
                yield Math.max(read, change.commit(Field.HIDDEN, true));
            }
        };
    }

    private int read(boolean read) throws SQLException {
        gather(Field.UNREAD, read);
        session.run("""
                INSERT OR IGNORE INTO changing SELECT o.place, o.id, o.feed FROM found f
                CROSS JOIN entry e ON e.place = f.place AND e.translation_key IS NOT NULL
                CROSS JOIN entry o ON o.feed = e.feed AND o.translation_key = e.translation_key
                CROSS JOIN entry_state s ON s.id = o.id AND s.unread = ?
                """, read);
        session.run("""
                INSERT OR IGNORE INTO changing SELECT o.place, o.id, o.feed FROM found f
                CROSS JOIN entry e ON e.place = f.place AND e.story IS NOT NULL
                CROSS JOIN entry o ON o.story = e.story
                CROSS JOIN entry_state s ON s.id = o.id AND s.unread = ?
                """, read);
        return change.commit(Field.UNREAD, !read);
    }

    private void gather(Field field, boolean valueNow) throws SQLException {
        change.begin();
        session.run(
                "INSERT INTO changing SELECT f.place, f.id, f.feed FROM found f CROSS JOIN entry_state s ON s.id = f.id"
                        + " WHERE s." + field.column() + " = ?",
                valueNow);
    }

    private int tag(Origin by, Collection<String> names, boolean value) throws SQLException {
        var tags = new Tags(session);
        int most = 0;
        for (String name : names) {
            change.begin();
            long tag = tags.id(name);
            Field.tagOf(by).given(session, tag).gatherFound(value);
            most = Math.max(most, change.commitTag(by, tag, value));
        }
        return most;
    }
}
