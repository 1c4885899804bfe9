package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.NewEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The feeds that an account brings, and what passes between its server and the person. The account itself is a feed without
 * entries: one line of the {@code feeds} file. An entry's guid is the server's name of it.
 */
public final class AccountStore {
    private final Database database;

    public AccountStore(Database database) {
        this.database = database;
    }

    /** In the order in which the person did it. */
    public List<Pending> pending(FeedId account) {
        return database.read("list what a server is to be told", session -> new Outbox(session).of(account));
    }

    public Labels labels(FeedId account) {
        return new Labels(database, account);
    }

    /** The server knows them now; what the person did meanwhile bears another number. */
    public void told(Collection<Pending> sent) {
        database.write("note what a server was told", session -> new Outbox(session).told(sent));
    }

    /** The server's names of all entries that are here. */
    public Set<String> known(FeedId account) {
        return database.read("list an account's entries", session -> {
            Set<String> known = new HashSet<>();
            session.each("""
                    SELECT e.guid FROM account_feed a CROSS JOIN entry e ON e.feed = a.feed WHERE a.account = ?
                    """, row -> known.add(Objects.requireNonNull(row.getString(1))), account.value());
            return known;
        });
    }

    /** What an account holds here, and how much its server is still to be told. */
    public record Tally(int feeds, long entries, long unread, int waiting) {}

    public Tally tally(FeedId account) {
        return database.read(
                "count what an account holds",
                session -> session.first(
                                """
                SELECT count(*), coalesce(sum(f.total), 0), coalesce(sum(f.unread), 0),
                    (SELECT count(*) FROM outbox o CROSS JOIN entry e ON e.id = o.entry
                        CROSS JOIN account_feed b ON b.feed = e.feed WHERE b.account = ?1)
                        + (SELECT count(*) FROM feed_wish w WHERE w.account = ?1)
                FROM account_feed a CROSS JOIN feed f ON f.id = a.feed AND f.followed = 1 WHERE a.account = ?1
                """,
                                row -> new Tally(row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4)),
                                account.value())
                        .orElseThrow());
    }

    /** The feeds that an account has brought, also those that it follows no more. */
    public List<FeedId> feeds(FeedId account) {
        return database.read(
                "list an account's feeds",
                session -> session.rows(
                        "SELECT feed FROM account_feed WHERE account = ?",
                        row -> new FeedId(row.getLong(1)),
                        account.value()));
    }

    /** How many of the account's feeds are followed. */
    public int followed(FeedId account) {
        return database.read("count an account's feeds", session -> new RemoteList(session, account).followed());
    }

    /**
     * Makes the feeds of an account those of its server; what is not among them is followed no more, and its entries stay.
     * A list that has lost more than its half is believed when it comes again as long.
     *
     * @return the feeds by the server's names of them
     */
    public Map<String, FeedId> follow(FeedId account, List<AccountFeed> listed) {
        return database.write("take over an account's feeds", session -> new RemoteList(session, account).take(listed));
    }

    /** What the server has listed and not given. */
    public Set<String> unheld(FeedId account) {
        return database.read("list what an account lacks", session -> {
            Set<String> unheld = new HashSet<>();
            session.each(
                    "SELECT item FROM unheld WHERE account = ?",
                    row -> unheld.add(Objects.requireNonNull(row.getString(1))),
                    account.value());
            return unheld;
        });
    }

    /** Is not asked for again, until a feed is followed that was not. */
    public void lacks(FeedId account, Collection<String> items) {
        database.write("note what an account lacks", session -> {
            int noted = 0;
            for (String item : items) {
                noted += session.run("INSERT OR IGNORE INTO unheld VALUES (?, ?)", account.value(), item);
            }
            return noted;
        });
    }

    /** Entries that have come back under other names are known by these from now on, with what the person did to them. */
    public void recognise(FeedId feed, List<NewEntry> entries) {
        database.write("know entries again", session -> new Returned(session, feed.value()).recognise(entries));
    }

    /**
     * Gives the entries of an account the states of its server, but for what the server is still to be told. Neither undone
     * nor sent back. Feeds that are followed no more keep what they have. Returns how many changed.
     */
    public int take(FeedId account, RemoteStates states) {
        return database.write(
                "take over an account's states", session -> new Taking(session, account.value()).run(states));
    }
}
