package dev.lede.store;

import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import dev.lede.model.JournalStep;
import dev.lede.model.Place;
import dev.lede.model.TagCounts;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import dev.lede.store.StateChange.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** The entries of the store: what is shown of them, and what the person does with them. */
public final class EntryStore {
    private static final String LIST = "list entries";
    private static final String COUNT = "count entries";
    private static final String CHANGE = "change entries";
    /** So many transactions a sync has for old entries: some seconds. */
    private static final int CATCH_UP = 100;

    private static final String HIDDEN = "SELECT count(*) FROM entry_state INDEXED BY hidden_place WHERE hidden = 1";

    private final Database database;
    private final Pages pages;

    /** @param languages the person's, the best first: in which of them the translations of one article are shown */
    public EntryStore(Database database, List<String> languages) {
        this.database = database;
        this.pages = new Pages(languages);
    }

    /** Nearest first: the newest of those older than {@code from}. */
    public List<Entry> older(Query query, Place from, int limit) {
        return database.read(LIST, session -> pages.older(session, compiled(query, session), from, limit));
    }

    /** Nearest first: the oldest of those newer than {@code from}. */
    public List<Entry> newer(Query query, Place from, int limit) {
        return database.read(LIST, session -> pages.newer(session, compiled(query, session), from, limit));
    }

    public Optional<Entry> nextUnread(Query query, Place from, boolean older) {
        return database.read(LIST, session -> {
            QuerySql unread = limited(session, query, QuerySql.of(query.and(new Query.Unread()), terms(session)));
            List<Entry> found = older ? pages.older(session, unread, from, 1) : pages.newer(session, unread, from, 1);
            return found.stream().findFirst();
        });
    }

    public Optional<Entry> entry(EntryId id) {
        return database.read("show entry " + id, session -> new Articles(session).entry(id));
    }

    /** The entry that its feed names so. */
    public Optional<EntryId> known(FeedId feed, String guid) {
        return database.read(
                "find an entry",
                session -> session.first(
                        "SELECT id FROM entry WHERE feed = ? AND guid = ?",
                        row -> new EntryId(row.getLong(1)),
                        feed.value(),
                        guid));
    }

    public Optional<Article> article(EntryId id) {
        return database.read("show entry " + id, session -> new Articles(session).article(id));
    }

    /** What an archive needs of an entry beside its article. */
    public Optional<ArchiveRow> archived(EntryId id) {
        return database.read("show entry " + id, session -> ArchiveRow.find(session, id));
    }

    /** The entry's text, where a converter before this one made it. */
    public List<Outdated> outdated(EntryId id, int converter) {
        return database.read("show entry " + id, session -> Outdated.find(session, id, converter));
    }

    public void renew(Outdated old, String markdown, int converter) {
        database.write("convert entry " + old.entry() + " again", session -> old.renew(session, markdown, converter));
    }

    /** One by one, in the order the query asks for, nothing folded. A negative limit means all. */
    public void each(Query query, long limit, Consumer<Entry> row) {
        database.read(LIST, session -> {
            long most = query.limit().stream()
                    .mapToLong(own -> limit < 0 ? own : Math.min(own, limit))
                    .findFirst()
                    .orElse(limit);
            Sql sql = Pages.all(QuerySql.of(query, terms(session)), query.order(), most);
            session.each(sql.text(), found -> row.accept(Rows.entry(found)), sql.values());
            return true;
        });
    }

    /** The entries before that place, newest first, nothing folded. */
    public List<Entry> eachBefore(Query query, Place from, int limit) {
        return database.read(LIST, session -> {
            var before = new QuerySql.Range(Long.MIN_VALUE, from.value());
            Sql sql = Pages.all(compiled(query, session).within(before), Optional.empty(), limit);
            return session.rows(sql.text(), Rows::entry, sql.values());
        });
    }

    /** How many entries, nothing folded. */
    public long count(Query query) {
        return database.read(COUNT, session -> {
            Query hidden = new Query.Hidden();
            if (query.namesHidden()
                    || query.limit().isPresent()
                    || !terms(session).isAnyHidden()) {
                return Pages.count(session, compiled(query, session));
            }
            // Asking each of a million whether it is hidden would cost more than counting the few that are.
            return Pages.count(session, QuerySql.of(query, terms(session).withHidden()))
                    - Pages.count(session, compiled(query.and(hidden), session));
        });
    }

    /** How many rows the front page has: translations and stories folded. */
    public long rows(Query query) {
        return database.read(COUNT, session -> pages.rows(session, compiled(query, session)));
    }

    /** How many rows there are on each of these days; those without any are absent. */
    public Map<LocalDate, DayCount> days(Query query, List<LocalDate> days) {
        return database.read(COUNT, session -> {
            QuerySql unread = compiled(query.and(new Query.Unread()), session);
            return new DayTallies(session, pages, database.clock().getZone())
                    .of(compiled(query, session), unread, days);
        });
    }

    /** The id of what arrived last, 0 while nothing has. */
    public long lastArrival() {
        return database.read(COUNT, session -> session.number("SELECT max(id) FROM entry"));
    }

    /** How many rows of this query arrived after the entry with that id. */
    public long arrivedSince(Query query, long id) {
        return database.read(COUNT, session -> {
            QuerySql since = compiledAfter(query, id, session);
            return pages.rows(session, limited(session, query, since));
        });
    }

    public Tally tally() {
        return database.read(
                COUNT,
                session -> new Tally(
                        session.number(
                                        "SELECT count(*) FROM entry WHERE id > (SELECT value FROM meta WHERE key = 'mark')")
                                - session.number(HIDDEN + " AND id > (SELECT value FROM meta WHERE key = 'mark')"),
                        session.number("SELECT sum(total) FROM feed") - session.number(HIDDEN),
                        session.number("SELECT sum(unread) FROM feed"),
                        session.number("SELECT sum(starred) FROM feed")));
    }

    /** Every tag of any origin, by name; the totals have also what rules have hidden. */
    public List<TagTally> tags() {
        return tags("t.unread", "t.total", "");
    }

    /** The same with the totals that lists have, which costs a look at each hidden entry. */
    public List<TagTally> tagsAsListed() {
        return tags("t.unread - coalesce(h.unread, 0)", "t.total - coalesce(h.total, 0)", """
                LEFT JOIN (SELECT x.tag, count(*) AS total, sum(s.unread) AS unread
                    FROM entry_state s INDEXED BY hidden_place CROSS JOIN entry_tag x ON x.place = s.place
                    WHERE s.hidden = 1 GROUP BY x.tag) h ON h.tag = t.id
                """);
    }

    private List<TagTally> tags(String unread, String total, String hidden) {
        return database.read(
                "list tags",
                session -> session.rows(
                        """
                SELECT name, %s, %s AS listed,
                    id IN (SELECT ft.tag FROM feed_tag ft JOIN feed f ON f.id = ft.feed AND f.followed = 1) AS of_feed,
                    EXISTS (SELECT 1 FROM entry_tag et INDEXED BY own_tag WHERE et.tag = t.id AND et.origins & 8) AS own
                FROM tag t %s WHERE listed > 0 OR of_feed OR own ORDER BY folded
                """.formatted(unread, total, hidden),
                        row -> new TagTally(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getBoolean(4),
                                row.getBoolean(5))));
    }

    /** Stores what feeds have sent, all of it in one transaction; several at once are quicker than one by one. */
    public List<Saved> save(List<Delivery> deliveries) {
        return database.write("store entries", session -> new Saving(session, now()).save(deliveries));
    }

    /** Measures what was stored before anything was, a part of it; may be interrupted. */
    public void catchUp() {
        boolean more = true;
        for (int i = 0; i < CATCH_UP && more && !Thread.currentThread().isInterrupted(); i++) {
            more = database.write("measure entries", session -> new Extents(session).catchUp());
        }
    }

    /** Reading one marks its translations and other sources too. Returns how many entries changed. */
    public int change(Collection<EntryId> entries, Change wanted) {
        return database.write(CHANGE, session -> {
            var bulk = new Bulk(session, now());
            bulk.find(entries);
            return bulk.run(wanted);
        });
    }

    /** The same to all that a query finds, nothing folded. */
    public int change(Query query, Change wanted) {
        return database.write(CHANGE, session -> {
            var bulk = new Bulk(session, now());
            bulk.find(compiled(query, session));
            return bulk.run(wanted);
        });
    }

    /** Marks all that the query shows up to the entry with that id. Returns how many entries changed. */
    public int markAllRead(Query query, long arrivedBy) {
        return markAllRead(query, List.of(Term.arrivedBy(arrivedBy)), arrivedBy);
    }

    /** The same for what is older than that place, or newer. */
    public int markReadBeside(Query query, long arrivedBy, Place from, boolean older) {
        return markAllRead(query, List.of(Term.arrivedBy(arrivedBy), Term.beside(from, older)), arrivedBy);
    }

    private int markAllRead(Query query, List<Term> besides, long arrivedBy) {
        return database.write(CHANGE, session -> {
            var change = new StateChange(session, now());
            change.begin();
            Query unread = query.and(new Query.Unread());
            QuerySql shown = limited(session, query, QuerySql.of(unread, terms(session), besides));
            Sql sql = new Sql()
                    .add("INSERT INTO changing SELECT e.place, e.id, e.feed FROM (")
                    .add(shown.places())
                    .add(") d CROSS JOIN entry e ON e.place = d.place");
            session.run(sql.text(), sql.values());
            change.addAlike(true, arrivedBy);
            return change.commit(Field.UNREAD, false);
        });
    }

    /** The tags of the person that all of these bear. */
    public Set<String> ownTags(Collection<EntryId> entries) {
        return database.read("list tags", session -> {
            Set<String> shared = null;
            for (EntryId entry : entries) {
                var own = session.rows("""
                        SELECT t.name FROM entry_state s CROSS JOIN entry_tag x ON x.place = s.place AND x.origins & 8
                        CROSS JOIN tag t ON t.id = x.tag WHERE s.id = ?
                        """, row -> row.getString(1), entry.value());
                if (shared == null) {
                    shared = new LinkedHashSet<>(own);
                } else {
                    shared.retainAll(own);
                }
            }
            return shared == null ? Set.of() : shared;
        });
    }

    /** How many of a query's newest {@code most} entries bear each tag. */
    public TagCounts tagsOf(Query query, int most) {
        return database.read("count tags", session -> TagsWithin.count(session, compiled(query, session), most));
    }

    /** Not undone: where one stopped reading is no decision. */
    public void keepPosition(EntryId entry, int position) {
        database.writeUnnoticed(
                "keep the position",
                session -> session.run("UPDATE entry_state SET position = ? WHERE id = ?", position, entry.value()));
    }

    /** What can be taken back, the last change first. */
    public List<JournalStep> undoable() {
        return database.read("list changes", Journal::undoable);
    }

    /** Takes back the last change; returns how many entries it touched, 0 where there is nothing to undo. */
    public int undo() {
        return database.write("undo", session -> new StateChange(session, now()).undo());
    }

    /** The same of the change with that number, also one by a sync's rules; empty where there is none. */
    public OptionalInt undo(long step) {
        return database.write("undo", session -> new StateChange(session, now()).undo(step));
    }

    public int redo() {
        return database.write("redo", session -> new StateChange(session, now()).redo());
    }

    /** What has arrived up to now is no longer new. */
    public void leave() {
        database.write("leave the reader", session -> session.run("""
                UPDATE meta SET value = coalesce((SELECT max(id) FROM entry), 0) WHERE key = 'mark'
                """));
    }

    /** How a query is gone about. */
    public Plan plan(Query query) {
        return database.read(LIST, session -> QuerySql.of(query, terms(session)).plan());
    }

    /** Only what arrived after the entry with that id. */
    QuerySql compiledAfter(Query query, long id, Session session) throws SQLException {
        Terms terms = terms(session);
        return id == 0
                ? QuerySql.of(query, terms)
                : QuerySql.of(query, terms, List.of(terms.arrivedAfter(id))).within(new Reaches(session).after(id));
    }

    QuerySql compiled(Query query, Session session) throws SQLException {
        return limited(session, query, QuerySql.of(query, terms(session)));
    }

    /** What a limit leaves of it is a range of places, newest first unless the oldest are asked for. */
    private QuerySql limited(Session session, Query query, QuerySql compiled) throws SQLException {
        if (query.limit().isEmpty()) {
            return compiled;
        }
        boolean fromOldest = query.order().equals(Optional.of(Query.Order.OLDEST));
        return compiled.within(Pages.reach(
                session,
                QuerySql.of(query, terms(session)),
                fromOldest,
                query.limit().get()));
    }

    private Terms terms(Session session) {
        return new Terms(session, database.clock().getZone());
    }

    private Instant now() {
        return database.clock().instant();
    }
}
