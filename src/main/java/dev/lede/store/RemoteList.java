package dev.lede.store;

import dev.lede.model.FeedId;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes over what an account's server lists as followed, within one transaction. */
final class RemoteList {
    private final Session session;
    private final FeedId account;
    private final Reconciling reconciling;

    RemoteList(Session session, FeedId account) {
        this.session = session;
        this.account = account;
        this.reconciling = new Reconciling(session);
    }

    Map<String, FeedId> take(List<AccountFeed> listed) throws SQLException {
        boolean believed = isBelieved(listed.size());
        Set<String> streams = new HashSet<>();
        listed.forEach(feed -> streams.add(feed.stream()));
        Map<String, FeedId> feeds = new HashMap<>();
        for (AccountFeed feed : listed) {
            if (!isKnown(feed.stream())) {
                session.run("DELETE FROM unheld WHERE account = ?", account.value());
                rename(feed, streams);
            }
            feeds.put(feed.stream(), new FeedId(bring(feed)));
        }
        if (believed) {
            reconciling.leaveAllBut(account, feeds.values());
        }
        return feeds;
    }

    int followed() throws SQLException {
        return (int) session.number("""
                SELECT count(*) FROM account_feed a CROSS JOIN feed f ON f.id = a.feed AND f.followed = 1
                WHERE a.account = ?
                """, account.value());
    }

    private boolean isBelieved(int size) throws SQLException {
        long doubted = session.first(
                        "SELECT coalesce(doubted, -1) FROM server WHERE account = ?",
                        row -> row.getLong(1),
                        account.value())
                .orElse(-1L);
        boolean believed = size * 2 >= followed() || doubted == size;
        session.run("""
                INSERT INTO server (account, doubted) VALUES (?, ?)
                ON CONFLICT (account) DO UPDATE SET doubted = excluded.doubted
                """, account.value(), believed ? null : size);
        return believed;
    }

    private boolean isKnown(String stream) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM account_feed a JOIN feed f ON f.id = a.feed AND f.followed = 1"
                                + " WHERE a.account = ? AND a.stream = ?",
                        account.value(),
                        stream)
                > 0;
    }

    /** Followed again, a feed has another stream, and its entries have other names; what is here of it is not lost. */
    private void rename(AccountFeed now, Set<String> streams) throws SQLException {
        boolean there = session.number(
                        "SELECT count(*) FROM feed WHERE address = ?",
                        now.subscription().address())
                > 0;
        Optional<Former> former = there || now.url() == null ? Optional.empty() : former(now.url(), streams);
        if (former.isEmpty()) {
            return;
        }
        long feed = former.get().feed;
        session.run(
                "UPDATE feed SET address = ? WHERE id = ?", now.subscription().address(), feed);
        session.run("UPDATE account_feed SET stream = ? WHERE feed = ?", now.stream(), feed);
        new Returned(session, feed).leave();
    }

    private record Former(long feed, String stream) {}

    private Optional<Former> former(String url, Set<String> streams) throws SQLException {
        return session
                .rows(
                        "SELECT a.feed, a.stream FROM account_feed a CROSS JOIN feed f ON f.id = a.feed"
                                + " WHERE a.account = ? AND a.url = ? ORDER BY a.feed DESC",
                        row -> new Former(row.getLong(1), String.valueOf(row.getString(2))),
                        account.value(),
                        url)
                .stream()
                .filter(feed -> !streams.contains(feed.stream))
                .findFirst();
    }

    private long bring(AccountFeed feed) throws SQLException {
        long id = reconciling.bring(feed.subscription());
        session.run(
                "INSERT OR REPLACE INTO account_feed (feed, account, stream, url) VALUES (?, ?, ?, ?)",
                id,
                account.value(),
                feed.stream(),
                feed.url());
        return id;
    }
}
