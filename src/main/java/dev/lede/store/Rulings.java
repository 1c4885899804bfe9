package dev.lede.store;

import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the person's rules do to entries: each rule is one search and its changes are set-wise, so that what it costs
 * follows what has arrived and not the archive.
 */
public final class Rulings {
    /** Of one rule's entries more are not told apart: whoever acts on each by itself has enough with these. */
    public static final int MOST_TOLD = 500;

    private final Database database;
    private final EntryStore entries;

    public Rulings(Database database, EntryStore entries) {
        this.database = database;
        this.entries = entries;
    }

    /** One rule: what it is about and what it does to that. */
    public record Deed(Query when, List<Change> changes) {
        public Deed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param changed how many entries changed, by at most one of the rules each
     * @param found which entries each rule found, in the order of the rules
     */
    public record Done(int changed, List<List<EntryId>> found) {}

    /** The rules as they are applied once, though perhaps in several parts: one step of the journal. */
    public final class Application {
        private final List<Deed> deeds;
        private final boolean bySync;
        private long step;

        private Application(List<Deed> deeds, boolean bySync) {
            this.deeds = List.copyOf(deeds);
            this.bySync = bySync;
        }

        /** To what arrived after the entry with that id, in the transaction that is under way if there is one. */
        public Done to(long after) {
            return database.write("apply the rules", session -> {
                var bulk = new Bulk(session, database.clock().instant());
                if (bySync) {
                    bulk.ofASync();
                }
                long last = lastStep(session);
                if (step > 0 && step == last) {
                    bulk.join();
                }
                int changed = 0;
                var found = new ArrayList<List<EntryId>>();
                for (Deed deed : deeds) {
                    bulk.find(entries.compiledAfter(deed.when, after, session));
                    found.add(bulk.found(MOST_TOLD));
                    for (Change change : deed.changes) {
                        changed += bulk.run(change);
                    }
                }
                step = changed > 0 ? lastStep(session) : step;
                return new Done(changed, found);
            });
        }
    }

    /** As the person has asked for. */
    public Application application(List<Deed> deeds) {
        return new Application(deeds, false);
    }

    /** As they are applied to what a sync brings: the person's last step stays theirs. */
    public Application inSync(List<Deed> deeds) {
        return new Application(deeds, true);
    }

    private static long lastStep(Session session) throws SQLException {
        return session.number("SELECT max(step) FROM journal");
    }

    /** Whether {@link #each} has anything to tell. */
    public boolean hasArrived(long after) {
        return database.read(
                "count entries", session -> Pages.count(session, entries.compiledAfter(Query.ALL, after, session)) > 0);
    }

    /** What arrived after the entry with that id and is not hidden, newest first. */
    public void each(long after, Consumer<Entry> row) {
        database.read("list entries", session -> {
            Sql sql = Pages.all(entries.compiledAfter(Query.ALL, after, session), Query.ALL.order(), -1);
            session.each(sql.text(), found -> row.accept(Rows.entry(found)), sql.values());
            return true;
        });
    }
}
