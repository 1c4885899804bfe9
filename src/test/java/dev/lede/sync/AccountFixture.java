package dev.lede.sync;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderDouble;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import dev.lede.source.Commands;
import dev.lede.store.AccountStore;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.FeedWishes;
import dev.lede.store.Followed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One lede on an account, with a store of its own. */
final class AccountFixture implements AutoCloseable {
    final EntryStore entries;
    final FeedStore feeds;
    final AccountStore accounts;
    final FeedWishes wishes;
    private final Database database;
    private final Ticking clock;
    private final String address;
    private final AccountSync sync;
    private final Sending sending;

    /** @param days that have passed already */
    AccountFixture(Path file, GreaderDouble server, int days, Limits limits) {
        clock = new Ticking(days);
        database = Database.open(file, clock);
        entries = new EntryStore(database, List.of());
        feeds = new FeedStore(database);
        accounts = new AccountStore(database);
        wishes = new FeedWishes(database);
        address = "greader+" + server.base().replace("http://", "http://" + GreaderDouble.USER + "@");
        if (AccountAddress.of(address).isEmpty()) {
            throw new IllegalStateException(address);
        }
        follow();
        var rules = new AddressRules(List.of());
        var caller = new HttpCaller(new NetworkSettings(rules, Map.of(), limits, "test"));
        sync = new AccountSync(caller, rules, database, entries, feeds);
        sending = new Sending(caller, rules, accounts, clock, file.resolveSibling(file.getFileName() + ".lock"));
    }

    void follow() {
        String command = "echo '" + GreaderDouble.PASSWORD + "'";
        feeds.reconcile(
                List.of(new Subscription(address, null, List.of(), false, Map.of("password-command", command))));
    }

    void unfollow() {
        feeds.reconcile(List.of(Subscription.to("https://example.org/feed", List.of())));
    }

    Followed account() {
        return feeds.followed().getFirst();
    }

    Outcome sync() throws InterruptedException {
        return sync.run(account(), passwords());
    }

    /** Between two syncs. */
    void send() throws InterruptedException {
        sending.send(List.of(account()), passwords());
    }

    private static Passwords passwords() {
        return new Passwords(new Commands(Map.of("PATH", "/bin:/usr/bin")));
    }

    List<Entry> all() {
        var all = new ArrayList<Entry>();
        entries.each(Query.ALL, -1, all::add);
        return all;
    }

    Entry titled(String title) {
        return all().stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    FeedId feed(String title) {
        return shown(title).orElseThrow().id();
    }

    /** Of those that are followed. */
    Optional<Feed> shown(String title) {
        return feeds.feeds().stream()
                .filter(feed -> feed.followed() && feed.title().equals(title))
                .findFirst();
    }

    /** The feeds of the account. */
    List<Feed> shown() {
        return feeds.feeds().stream()
                .filter(feed -> feed.followed() && !feed.isAccount())
                .toList();
    }

    void read(String title, boolean read) {
        change(title, new Change.Read(read));
    }

    void star(String title, boolean starred) {
        change(title, new Change.Starred(starred));
    }

    void tag(String title, String tag) {
        change(title, new Change.Tagged(List.of(tag), List.of()));
    }

    void untag(String title, String tag) {
        change(title, new Change.Tagged(List.of(), List.of(tag)));
    }

    /** As one of their rules does. */
    void rule(String title, String tag) {
        change(title, new Change.Ruled(List.of(tag)));
    }

    void aDayPasses() {
        clock.days++;
    }

    private void change(String title, Change wanted) {
        List<EntryId> ids = List.of(titled(title).id());
        entries.change(ids, wanted);
    }

    int pending() {
        return accounts.pending(account().id()).size();
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Ticking extends Clock {
        private int days;

        private Ticking(int days) {
            this.days = days;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-12-01T12:00:00Z")
                    .plus(Duration.ofDays(days))
                    .plusSeconds(days);
        }
    }
}
