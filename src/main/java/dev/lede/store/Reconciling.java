package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.Origin;
import dev.lede.model.Subscription;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the feeds of the store in line with what the person follows: which, by which name, with which tags. */
final class Reconciling {
    private final Session session;
    private final Tags tags;

    Reconciling(Session session) {
        this.session = session;
        this.tags = new Tags(session);
    }

    /** What the {@code feeds} file says of one feed. */
    private record Line(
            @Nullable String title,
            boolean hidden,
            boolean followed,
            @Nullable String settings,
            Set<String> tags) {
        static Line of(Subscription subscription) {
            return new Line(
                    subscription.title(),
                    subscription.hidden(),
                    true,
                    SettingsText.write(subscription.settings()),
                    subscription.tags().stream().map(Fold::of).collect(Collectors.toSet()));
        }
    }

    boolean isDone(List<Subscription> subscriptions) throws SQLException {
        Map<String, Line> stored = stored();
        stored.values().removeIf(line -> !line.followed);
        Map<String, Line> wanted = new LinkedHashMap<>();
        byAddress(subscriptions).forEach((address, subscription) -> wanted.put(address, Line.of(subscription)));
        return stored.equals(wanted);
    }

    boolean run(List<Subscription> subscriptions) throws SQLException {
        Map<String, Subscription> wanted = byAddress(subscriptions);
        Map<String, Line> stored = stored();
        for (Subscription subscription : wanted.values()) {
            if (!Line.of(subscription).equals(stored.get(subscription.address()))) {
                take(subscription);
            }
        }
        for (String address : stored.keySet()) {
            if (!wanted.containsKey(address)) {
                session.run("UPDATE feed SET followed = 0 WHERE address = ?", address);
            }
        }
        leaveTheFeedsOfAccounts();
        return true;
    }

    /** An account that is followed no more takes its feeds with it. */
    void leaveTheFeedsOfAccounts() throws SQLException {
        session.run("""
                UPDATE feed SET followed = 0 WHERE followed = 1 AND id IN (SELECT a.feed FROM account_feed a
                    WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE f.id = a.account AND f.followed = 1))
                """);
    }

    /** A feed of an account, as its server has it. */
    long bring(Subscription subscription) throws SQLException {
        Line line = stored("f.address = ?", subscription.address()).get(subscription.address());
        return Line.of(subscription).equals(line)
                ? session.number("SELECT id FROM feed WHERE address = ?", subscription.address())
                : take(subscription);
    }

    void leaveAllBut(FeedId account, Collection<FeedId> kept) throws SQLException {
        var feeds = session.rows(
                "SELECT feed FROM account_feed WHERE account = ?", row -> new FeedId(row.getLong(1)), account.value());
        for (FeedId feed : feeds) {
            if (!kept.contains(feed)) {
                session.run("UPDATE feed SET followed = 0 WHERE id = ?", feed.value());
            }
        }
    }

    /** The first line of two for the same address. */
    private static Map<String, Subscription> byAddress(List<Subscription> subscriptions) {
        Map<String, Subscription> byAddress = new LinkedHashMap<>();
        subscriptions.forEach(subscription -> byAddress.putIfAbsent(subscription.address(), subscription));
        return byAddress;
    }

    private Map<String, Line> stored() throws SQLException {
        return stored("f.id NOT IN (SELECT feed FROM account_feed)");
    }

    private Map<String, Line> stored(String which, @Nullable Object... values) throws SQLException {
        Map<String, Line> stored = new LinkedHashMap<>();
        session.each(
                """
                SELECT f.address, f.own_title, f.hidden, f.followed, f.settings,
                    (SELECT group_concat(t.folded, char(31)) FROM feed_tag ft JOIN tag t ON t.id = ft.tag
                     WHERE ft.feed = f.id)
                FROM feed f WHERE\s""" + which,
                row -> stored.put(
                        Objects.requireNonNull(row.getString(1)),
                        new Line(
                                row.getString(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getString(5),
                                Set.copyOf(Rows.sorted(row.getString(6))))),
                values);
        return stored;
    }

    /** A line that was changed asks again, also for a feed that was given up; but not before the publisher allows it. */
    private long take(Subscription subscription) throws SQLException {
        long feed = session.number(
                """
                INSERT INTO feed (address, own_title, hidden, settings, followed) VALUES (?, ?, ?, ?, 1)
                ON CONFLICT (address) DO UPDATE SET own_title = excluded.own_title, hidden = excluded.hidden,
                    settings = excluded.settings, followed = 1,
                    etag = CASE WHEN settings IS excluded.settings THEN etag END,
                    last_modified = CASE WHEN settings IS excluded.settings THEN last_modified END,
                    content_hash = CASE WHEN settings IS excluded.settings THEN content_hash END, due = NULL, failures = 0,
                    problem_since = CASE problem WHEN 'GONE' THEN NULL ELSE problem_since END,
                    problem = nullif(problem, 'GONE')
                RETURNING id
                """,
                subscription.address(),
                subscription.title(),
                subscription.hidden(),
                SettingsText.write(subscription.settings()));
        tag(feed, subscription.tags());
        return feed;
    }

    /** Makes these the tags of a feed. */
    void tag(long feed, List<String> wanted) throws SQLException {
        Set<Long> before = tags.ofFeed(feed).keySet();
        Set<Long> after = new HashSet<>();
        for (String tag : wanted) {
            after.add(tags.id(tag));
        }
        for (long tag : before) {
            if (!after.contains(tag)) {
                takeAway(feed, tag);
            }
        }
        for (long tag : after) {
            if (!before.contains(tag)) {
                give(feed, tag);
            }
        }
    }

    private void give(long feed, long tag) throws SQLException {
        session.run("INSERT INTO feed_tag VALUES (?, ?)", feed, tag);
        session.run("""
                INSERT INTO entry_tag SELECT ?, place, ? FROM entry WHERE feed = ?
                ON CONFLICT (tag, place) DO UPDATE SET origins = origins | excluded.origins
                """, tag, Tags.bit(Origin.FEED), feed);
        recount(tag);
    }

    /** Where the publisher or the person gave it too, it stays. */
    private void takeAway(long feed, long tag) throws SQLException {
        session.run("DELETE FROM feed_tag WHERE feed = ? AND tag = ?", feed, tag);
        session.run("""
                UPDATE entry_tag SET origins = origins & ~?
                WHERE tag = ? AND place IN (SELECT place FROM entry WHERE feed = ?)
                """, Tags.bit(Origin.FEED), tag, feed);
        session.run("DELETE FROM entry_tag WHERE tag = ? AND origins = 0", tag);
        recount(tag);
    }

    private void recount(long tag) throws SQLException {
        session.run("""
                UPDATE tag SET total = (SELECT count(*) FROM entry_tag t WHERE t.tag = tag.id),
                    unread = (SELECT count(*) FROM entry_tag t
                        JOIN entry_state s ON s.place = t.place AND s.unread = 1 WHERE t.tag = tag.id)
                WHERE id = ?
                """, tag);
    }
}
