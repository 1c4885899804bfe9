package dev.lede.store;

import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds of the store: which are followed, how they are named and tagged, and how their last sync went. */
public final class FeedStore {
    private static final String FEEDS = """
            SELECT f.id, f.address, coalesce(f.own_title, f.title, f.address) AS shown, f.site,
                (SELECT group_concat(t.name, char(31)) FROM feed_tag ft JOIN tag t ON t.id = ft.tag WHERE ft.feed = f.id),
                f.hidden, f.followed, f.unread, f.total, f.checked, f.problem, f.problem_detail, f.problem_since
            FROM feed f
            """;

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

    /** All of them, followed or not, by title. */
    public List<Feed> feeds() {
        return database.read(
                "list feeds", session -> session.rows(FEEDS + "ORDER BY shown COLLATE NOCASE, f.id", FeedStore::feed));
    }

    public Optional<Feed> feed(String address) {
        return database.read(
                "find a feed", session -> session.first(FEEDS + "WHERE f.address = ?", FeedStore::feed, address));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        String kind = row.getString(11);
        return new Feed(
                new FeedId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Rows.sorted(row.getString(5)),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getLong(8),
                row.getLong(9),
                Rows.instant(row, 10),
                kind == null ? null : new Problem(Problem.Kind.valueOf(kind), row.getString(12)),
                Rows.instant(row, 13));
    }

    /** What a sync asks for. */
    public List<Followed> followed() {
        return database.read(
                "list feeds",
                session -> session.rows(
                        """
                SELECT id, address, coalesce(own_title, title, address), etag, last_modified, content_hash, checked,
                    not_before
                FROM feed WHERE followed = 1 ORDER BY id
                """,
                        row -> new Followed(
                                new FeedId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                Rows.instant(row, 7),
                                Rows.instant(row, 8))));
    }

    /** The fingerprints of the files that have been read of a folder, by name. */
    public Map<String, String> files(FeedId feed) {
        return database.read("list files", session -> new ReadFiles(session).of(feed.value()));
    }

    /** It answered that nothing is new. */
    public void unchanged(FeedId feed) {
        database.write("note a sync", session -> session.run("""
                UPDATE feed SET checked = ?, not_before = NULL, problem = NULL, problem_detail = NULL,
                    problem_since = NULL WHERE id = ?
                """, now(), feed.value()));
    }

    /** @param notBefore when it wants to be asked again, null where it did not say */
    public void failed(FeedId feed, Problem problem, @Nullable Instant notBefore) {
        database.write(
                "note a sync",
                session -> session.run(
                        """
                UPDATE feed SET checked = ?, not_before = ?, problem = ?, problem_detail = ?,
                    problem_since = coalesce(problem_since, ?) WHERE id = ?
                """,
                        now(),
                        notBefore == null ? null : notBefore.toEpochMilli(),
                        problem.kind().name(),
                        problem.detail(),
                        now(),
                        feed.value()));
    }

    /** Removes a feed and its entries, but those that are starred or that the person tagged. */
    public void forget(FeedId feed) {
        database.write("remove a feed", session -> new Forgetting(session, feed.value(), false).run());
    }

    /** Removes a feed and all of its entries, whatever the person did with them: for what the program itself brought. */
    public void erase(FeedId feed) {
        database.write("remove a feed", session -> new Forgetting(session, feed.value(), true).run());
    }

    private long now() {
        return database.clock().millis();
    }
}
