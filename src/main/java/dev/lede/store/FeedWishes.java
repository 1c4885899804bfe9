package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.FeedWish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a server is still to be told of the feeds of an account. In order, since to follow and to unfollow is not to unfollow
 * and to follow; but of two titles for one feed only the later is wanted, and so it is with folders.
 */
public final class FeedWishes {
    private final Database database;

    public FeedWishes(Database database) {
        this.database = database;
    }

    /**
     * A wish that waits.
     *
     * @param tries how often the server has failed at it
     */
    public record Waiting(long number, FeedWish wish, int tries) {}

    public List<Waiting> of(FeedId account) {
        return database.read(
                "list what a server is to do",
                session -> session.rows(
                        "SELECT number, tries, kind, target, value FROM feed_wish WHERE account = ? ORDER BY number",
                        FeedWishes::waiting,
                        account.value()));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String target = Objects.requireNonNull(row.getString(4));
        String value = Objects.requireNonNull(row.getString(5));
        FeedWish wish = switch (Kind.valueOf(row.getString(3))) {
            case FOLLOW -> new FeedWish.Follow(target, value);
            case RENAME -> new FeedWish.Rename(target, value);
            case MOVE -> new FeedWish.Move(target, value);
            case UNFOLLOW -> new FeedWish.Unfollow(target);
        };
        return new Waiting(row.getLong(1), wish, row.getInt(2));
    }

    /** As stored. */
    private enum Kind {
        FOLLOW,
        RENAME,
        MOVE,
        UNFOLLOW
    }

    /**
     * Follows there what the server is to fetch. What is to be unfollowed, and is not yet, simply stays; and whoever follows
     * twice and names a folder once wants it there.
     */
    public void follow(FeedId account, String url, String folder) {
        database.write("note what a server is to do", session -> {
            session.run(
                    "DELETE FROM feed_wish WHERE account = ? AND kind = 'UNFOLLOW' AND value = ?",
                    account.value(),
                    url);
            boolean asked = session.number(
                            "SELECT count(*) FROM feed_wish WHERE account = ? AND kind = 'FOLLOW' AND target = ?",
                            account.value(),
                            url)
                    > 0;
            return asked && folder.isEmpty() ? 0 : add(session, account.value(), Kind.FOLLOW, url, folder);
        });
    }

    /** All of these are done at once here. False where the feed is none of an account's. */
    public boolean rename(FeedId feed, String title) {
        return wish(feed, Kind.RENAME, title);
    }

    public boolean move(FeedId feed, String folder) {
        return wish(feed, Kind.MOVE, folder);
    }

    public boolean unfollow(FeedId feed) {
        return wish(feed, Kind.UNFOLLOW, null);
    }

    /** @param value null for its own address, by which the wish is found again when the feed is gone */
    private boolean wish(FeedId feed, Kind kind, @Nullable String value) {
        return database.write("note what a server is to do", session -> {
            var found = session.first(
                    "SELECT account, stream, coalesce(url, '') FROM account_feed WHERE feed = ?",
                    row -> new Stream(
                            row.getLong(1),
                            Objects.requireNonNull(row.getString(2)),
                            Objects.requireNonNull(row.getString(3))),
                    feed.value());
            if (found.isEmpty()) {
                return false;
            }
            var stream = found.get();
            String wanted = value == null ? stream.url : value;
            add(session, stream.account, kind, stream.name, wanted);
            doHere(session, feed.value(), kind, wanted);
            return true;
        });
    }

    private record Stream(long account, String name, String url) {}

    private static int add(Session session, long account, Kind kind, String target, String value) throws SQLException {
        session.run(
                "DELETE FROM feed_wish WHERE account = ? AND kind = ? AND target = ?", account, kind.name(), target);
        return session.run(
                "INSERT INTO feed_wish (account, kind, target, value) VALUES (?, ?, ?, ?)",
                account,
                kind.name(),
                target,
                value);
    }

    private static void doHere(Session session, long feed, Kind kind, String value) throws SQLException {
        switch (kind) {
            case FOLLOW -> {}
            case RENAME -> session.run("UPDATE feed SET own_title = ? WHERE id = ?", value, feed);
            case MOVE -> new Reconciling(session).tag(feed, List.of(value));
            case UNFOLLOW -> new Forgetting(session, feed, Forgetting.Scope.UNTOUCHED).run();
        }
    }

    /** They are done, or will never be. */
    public void end(Collection<Waiting> ended) {
        each(ended, "DELETE FROM feed_wish WHERE number = ?");
    }

    public void triedInVain(Collection<Waiting> tried) {
        each(tried, "UPDATE feed_wish SET tries = tries + 1 WHERE number = ?");
    }

    private void each(Collection<Waiting> wishes, String sql) {
        if (wishes.isEmpty()) {
            return;
        }
        database.write("note what a server has done", session -> {
            int changed = 0;
            for (Waiting wish : wishes) {
                changed += session.run(sql, wish.number);
            }
            return changed;
        });
    }
}
