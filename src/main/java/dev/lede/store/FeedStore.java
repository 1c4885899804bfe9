package dev.lede.store;

import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.model.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The feeds of the store: which are followed, how they are named and tagged, and how their last sync went. */
public final class FeedStore {
    /** Of some {@code feed f}: a line names it, or the archive that brought it. */
    static final String FOLLOWED =
            "(f.followed = 1 OR coalesce(f.kept_in, 0) IN (SELECT k.id FROM feed k WHERE k.followed = 1))";

    private static final String FEEDS = """
            SELECT f.id, f.address, coalesce(f.own_title, f.title, f.address) AS shown, f.site,
                (SELECT group_concat(t.name, char(31)) FROM feed_tag ft JOIN tag t ON t.id = ft.tag WHERE ft.feed = f.id),
                f.hidden, %s, %s, %s, f.succeeded, f.due,
                f.moved_to, f.problem, f.problem_detail, f.problem_since
            FROM feed f
            """;

    private static final String AS_COUNTED = FEEDS.formatted(FOLLOWED, "f.unread", "f.total");

    private static final String AS_LISTED =
            FEEDS.formatted(FOLLOWED, "f.unread - coalesce(h.unread, 0)", "f.total - coalesce(h.total, 0)") + """
            LEFT JOIN (SELECT feed, count(*) AS total, sum(unread) AS unread FROM entry_state INDEXED BY hidden_place
                WHERE hidden = 1 GROUP BY feed) h ON h.feed = f.id
            """;

    /** What is set for a feed against which nothing counts. */
    static final String CLEAN =
            "not_before = NULL, failures = 0, problem = NULL, problem_detail = NULL, problem_since = NULL";

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final Database database;

    public FeedStore(Database database) {
        this.database = database;
    }

    /**
     * Makes the store follow exactly these. What is no longer among them keeps its entries. True where that changed
     * anything; where it does not, nothing is locked.
     */
    public boolean reconcile(List<Subscription> subscriptions) {
        String action = "take over the feeds that are followed";
        boolean same = database.read(action, session -> new Reconciling(session).isDone(subscriptions));
        return !same && database.write(action, session -> new Reconciling(session).run(subscriptions));
    }

    /** All of them, followed or not, by title; the totals have also what rules have hidden. */
    public List<Feed> feeds() {
        return all(AS_COUNTED);
    }

    /** The same with the totals that lists have, which costs a look at each hidden entry. */
    public List<Feed> feedsAsListed() {
        return all(AS_LISTED);
    }

    private List<Feed> all(String feeds) {
        return database.read(
                "list feeds", session -> session.rows(feeds + "ORDER BY shown COLLATE NOCASE, f.id", FeedStore::feed));
    }

    public Optional<Feed> feed(String address) {
        return database.read(
                "find a feed", session -> session.first(AS_COUNTED + "WHERE f.address = ?", FeedStore::feed, address));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        String kind = row.getString(13);
        return new Feed(
                new FeedId(row.getLong(1)),
                row.getString(2),
                ShownAddress.withoutPassword(row.getString(3)),
                row.getString(4),
                Rows.sorted(row.getString(5)),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getLong(8),
                row.getLong(9),
                Rows.instant(row, 10),
                Rows.instant(row, 11),
                row.getString(12),
                kind == null ? null : new Problem(Problem.Kind.valueOf(kind), row.getString(14)),
                Rows.instant(row, 15));
    }

    /** How many entries of the last four weeks each feed has; those without any are absent. */
    public Map<FeedId, Long> entriesInFourWeeks() {
        long since = (now() / 1000 - FOUR_WEEKS.toSeconds()) << 16;
        Map<FeedId, Long> entries = new HashMap<>();
        return database.read("count the entries of feeds", session -> {
            session.each(
                    "SELECT feed, count(*) FROM entry WHERE place >= ? GROUP BY feed",
                    row -> entries.put(new FeedId(row.getLong(1)), row.getLong(2)),
                    since);
            return entries;
        });
    }

    /** What a sync asks for: the lines of the {@code feeds} file. */
    public List<Followed> followed() {
        return database.read("list feeds", session -> session.rows("""
                SELECT id, address, coalesce(own_title, title, address), etag, last_modified, content_hash,
                    not_before, settings, due, update_every, moved_to, problem, failures
                FROM feed WHERE followed = 1 AND id NOT IN (SELECT feed FROM account_feed) ORDER BY id
                """, FeedStore::followed));
    }

    private static Followed followed(ResultSet row) throws SQLException {
        long updateEvery = row.getLong(10);
        String problem = row.getString(12);
        return new Followed(
                new FeedId(row.getLong(1)),
                row.getString(2),
                ShownAddress.withoutPassword(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Rows.instant(row, 7),
                SettingsText.read(row.getString(8)),
                Rows.instant(row, 9),
                updateEvery == 0 ? null : Duration.ofMillis(updateEvery),
                row.getString(11),
                problem == null ? null : Problem.Kind.valueOf(problem),
                row.getInt(13));
    }

    /** The fingerprints of the files that have been read of a folder, by name. */
    public Map<String, String> files(FeedId feed) {
        return database.read("list files", session -> new ReadFiles(session).of(feed.value()));
    }

    /** Makes all changes of the store within the work in one transaction; many small ones cost one commit then. */
    public <T> T together(String action, Supplier<T> work) {
        return database.write(action, session -> work.get());
    }

    /** It answered that nothing is new. */
    public void unchanged(FeedId feed, Pace pace) {
        database.write("note a sync", session -> succeeded(session, feed, pace, now()));
    }

    static boolean succeeded(Session session, FeedId feed, Pace pace, long now) throws SQLException {
        return session.run(
                        """
                UPDATE feed SET checked = ?, succeeded = ?, due = ?, update_every = ?, moved_to = nullif(?, address),
                """ + CLEAN + " WHERE id = ?",
                        now,
                        now,
                        Due.after(now, feed.value(), pace, session),
                        pace.updateEveryMillis(),
                        pace.movedTo(),
                        feed.value())
                > 0;
    }

    /** Where it was said to have moved to is forgotten: it may be that which failed. */
    public void failed(FeedId feed, Setback setback) {
        database.write(
                "note a sync",
                session -> session.run(
                        """
                UPDATE feed SET checked = ?, not_before = ?, due = ?, failures = ?, moved_to = NULL, problem = ?,
                    problem_detail = ?, problem_since = coalesce(problem_since, ?) WHERE id = ?
                """,
                        now(),
                        setback.notBefore() == null ? null : setback.notBefore().toEpochMilli(),
                        setback.due().toEpochMilli(),
                        setback.failures(),
                        setback.problem().kind().name(),
                        setback.problem().detail(),
                        now(),
                        feed.value()));
    }

    /** It is well, but there is something to say until the next time. */
    public void note(FeedId feed, Problem problem) {
        database.write(
                "note a sync",
                session -> session.run(
                        "UPDATE feed SET problem = ?, problem_detail = ?, problem_since = ? WHERE id = ?",
                        problem.kind().name(),
                        problem.detail(),
                        now(),
                        feed.value()));
    }

    /** It is asked again as if it had never failed. */
    public void resume(FeedId feed) {
        database.write(
                "ask a feed again",
                session -> session.run("UPDATE feed SET due = NULL, " + CLEAN + " WHERE id = ?", feed.value()));
    }

    /** Removes a feed and its entries, but those that are starred or that the person tagged; of an archive all it brought. */
    public void forget(FeedId feed) {
        database.write("remove a feed", session -> {
            for (long kept : session.rows(
                    "SELECT id FROM feed WHERE kept_in = ? AND followed = 0", row -> row.getLong(1), feed.value())) {
                new Forgetting(session, kept, Forgetting.Scope.UNTOUCHED).run();
            }
            return new Forgetting(session, feed.value(), Forgetting.Scope.UNTOUCHED).run();
        });
    }

    /** By which files an entry of that feed may be shown: the archive's that brought it, else its own. */
    public String files(FeedId feed, String address) {
        return database.read(
                "find a feed",
                session -> session.first(
                                "SELECT k.address FROM feed f JOIN feed k ON k.id = f.kept_in WHERE f.id = ? AND f.followed = 0",
                                row -> row.getString(1),
                                feed.value())
                        .orElse(address));
    }

    /** Removes a feed and all of its entries, whatever the person did with them: for what the program itself brought. */
    public void erase(FeedId feed) {
        database.write("remove a feed", session -> new Forgetting(session, feed.value(), Forgetting.Scope.WHOLE).run());
    }

    private long now() {
        return database.clock().millis();
    }
}
