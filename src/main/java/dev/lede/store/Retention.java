package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.Keep;
import dev.lede.model.Place;
import dev.lede.query.Query;
import dev.lede.store.Expiry.Old;
import dev.lede.store.QuerySql.Range;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the store lets go: texts beyond the limits of the person, and entries of feeds no longer followed. In small steps,
 * looked for without keeping anybody from writing, and never what is unread, starred or tagged by the person.
 */
public final class Retention {
    private static final String LOOK = "look for what is old";

    private final Database database;

    public Retention(Database database) {
        this.database = database;
    }

    /** What goes of one feed. */
    public record Dropped(long entries, long bytes) {
        private Dropped and(Dropped more) {
            return new Dropped(entries + more.entries, bytes + more.bytes);
        }
    }

    /** Drops the texts beyond these limits, by feed; may be interrupted. */
    public Map<FeedId, Dropped> dropTexts(List<Limit> limits) {
        return texts(limits, true);
    }

    /** What {@link #dropTexts} would drop. */
    public Map<FeedId, Dropped> oldTexts(List<Limit> limits) {
        return texts(limits, false);
    }

    private Map<FeedId, Dropped> texts(List<Limit> limits, boolean dropping) {
        Map<FeedId, Dropped> dropped = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (Limit limit : limits) {
            long end = database.read(LOOK, session -> end(session, limit));
            long first = Long.MIN_VALUE;
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                var range = new Range(first, end);
                List<Old> found = database.read(LOOK, session -> Expiry.find(session, compiled(session, limit), range));
                List<Old> gone =
                        dropping ? database.write("drop old texts", session -> new Expiry(session).drop(found)) : found;
                // Two limits may be about one entry.
                gone.stream().filter(one -> seen.add(one.id())).forEach(one -> add(dropped, one));
                more = found.size() == Expiry.AT_ONCE;
                first = more ? found.getLast().place() + 1 : end;
            }
        }
        return dropped;
    }

    private static void add(Map<FeedId, Dropped> dropped, Old one) {
        dropped.merge(new FeedId(one.feed()), new Dropped(1, one.bytes()), Dropped::and);
    }

    /** The first place that is kept. */
    private long end(Session session, Limit limit) throws SQLException {
        Keep keep = limit.keep();
        long end = Long.MIN_VALUE;
        if (keep.age() != null) {
            end = Place.firstOf(database.clock().instant().minus(keep.age())).value();
        }
        if (keep.newest() != null) {
            end = Math.max(
                    end,
                    Pages.reach(session, compiled(session, limit), false, keep.newest())
                            .first());
        }
        return end;
    }

    private QuerySql compiled(Session session, Limit limit) throws SQLException {
        var terms = new Terms(session, database.clock().getZone());
        FeedId feed = limit.feed();
        return feed == null
                ? QuerySql.of(limit.query(), terms)
                : QuerySql.of(Query.ALL, terms, List.of(Term.inFeed(feed.value(), 0)));
    }

    /** Drops the entries of feeds no longer followed; may be interrupted. */
    public Map<FeedId, Dropped> dropUnfollowed() {
        Map<FeedId, Dropped> dropped = unfollowed();
        dropped.keySet().forEach(this::forget);
        return dropped;
    }

    /** What {@link #dropUnfollowed} would drop: every feed that is no longer followed, though all of it may stay. */
    public Map<FeedId, Dropped> unfollowed() {
        return database.read(LOOK, session -> {
            Map<FeedId, Dropped> found = new HashMap<>();
            for (long feed :
                    session.rows("SELECT id FROM feed f WHERE NOT " + FeedStore.FOLLOWED, row -> row.getLong(1))) {
                session.each(
                        "SELECT count(*), coalesce(sum(" + Expiry.BYTES + "), 0) FROM entry e"
                                + " CROSS JOIN entry_state s ON s.id = e.id WHERE e.feed = ? AND " + Expiry.DONE_WITH,
                        row -> found.put(new FeedId(feed), new Dropped(row.getLong(1), row.getLong(2))),
                        feed);
            }
            return found;
        });
    }

    private void forget(FeedId feed) {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = database.write(
                    "drop entries of a feed no longer followed",
                    session -> new Forgetting(session, feed.value(), Forgetting.Scope.DONE_WITH).step());
        }
    }
}
