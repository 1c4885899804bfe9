package dev.lede.library;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderClient;
import dev.lede.account.Login;
import dev.lede.account.RefusedException;
import dev.lede.account.Server;
import dev.lede.config.AppPaths;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.model.Feed;
import dev.lede.model.Problem;
import dev.lede.source.Commands;
import dev.lede.store.AccountStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.sync.AccountProblem;
import dev.lede.sync.Passwords;
import dev.lede.sync.Sending;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The accounts of a store. */
final class StoredAccounts implements Accounts {
    private static final Problem STOPPED = new Problem(Problem.Kind.TIMEOUT, "");

    private final Joining joining;
    private final Net net;
    private final Stores stores;
    private final Following following;
    private final Subscriptions subscriptions;
    private final Syncing syncing;
    private final AppPaths paths;

    /** The way to servers. */
    record Net(Caller caller, AddressRules rules, Commands commands, Sending sending) {}

    record Stores(AccountStore accounts, FeedStore feeds) {}

    StoredAccounts(
            Net net, Stores stores, Following following, Subscriptions subscriptions, Syncing syncing, AppPaths paths) {
        this.net = net;
        this.stores = stores;
        this.following = following;
        this.subscriptions = subscriptions;
        this.syncing = syncing;
        this.paths = paths;
        var lines = new Joining.Lines(following, subscriptions, stores.feeds);
        this.joining = new Joining(net.caller, net.rules, net.commands, paths, lines);
    }

    @Override
    public Joined add(AccountPlace place, Secret secret) {
        return Waiting.orStopped(() -> joining.add(place, secret), new Joined.Failed(place.server(), STOPPED));
    }

    @Override
    public List<Account> list() {
        return stores.feeds.feeds().stream()
                .filter(feed -> feed.followed() && feed.isAccount())
                .flatMap(feed -> AccountAddress.of(feed.address()).stream().map(address -> account(feed, address)))
                .toList();
    }

    private Account account(Feed feed, AccountAddress address) {
        var tally = stores.accounts.tally(feed.id());
        boolean named = !feed.title().equals(feed.shownAddress());
        return new Account(
                feed.id(),
                named ? feed.title() : address.name(),
                address.user(),
                feed.address(),
                address.base(),
                new Account.Holds(tally.feeds(), tally.entries(), tally.unread()),
                tally.waiting(),
                feed.succeeded(),
                feed.problem(),
                feed.problemSince());
    }

    @Override
    public void remove(Account account) {
        following.remove(account.address());
        stores.accounts.feeds(account.id()).forEach(stores.feeds::forget);
        stores.feeds.forget(account.id());
        AccountAddress.of(account.address())
                .ifPresent(address -> PasswordFile.of(paths, address).delete());
        subscriptions.bringIn();
    }

    @Override
    public SyncReport sync(Consumer<SyncEvent> events) {
        subscriptions.bringIn();
        return syncing.run(Turn.ACCOUNTS, events);
    }

    @Override
    public void send() {
        var all = stores.feeds.followed().stream()
                .filter(feed -> AccountAddress.isOne(feed.address()))
                .toList();
        Waiting.orStopped(
                () -> {
                    net.sending.send(all, new Passwords(net.commands));
                    return true;
                },
                false);
    }

    @Override
    public List<Looked> look() {
        var looked = new ArrayList<Looked>();
        var passwords = new Passwords(net.commands);
        for (Account account : list()) {
            var stopped = new Looked(account, null, null, STOPPED);
            looked.add(Waiting.orStopped(() -> looked(account, passwords), stopped));
        }
        return looked;
    }

    private Looked looked(Account account, Passwords passwords) throws InterruptedException {
        Followed followed = stores.feeds.followed().stream()
                .filter(feed -> feed.id().equals(account.id()))
                .findFirst()
                .orElseThrow();
        return switch (passwords.of(followed.settings().passwordCommand())) {
            case Passwords.Told.Failed(var problem) -> new Looked(account, null, null, problem);
            case Passwords.Told.Password(var password) -> {
                var login = new Login(
                        account.server(),
                        account.user(),
                        password,
                        followed.settings().proxy());
                yield looked(account, login);
            }
        };
    }

    private Looked looked(Account account, Login login) throws InterruptedException {
        net.rules.name(login.base());
        try {
            Server server = new GreaderClient(net.caller, login).server();
            var labels = stores.accounts.labels(account.id()).known().orElse(null);
            return new Looked(account, Joining.software(server), labels, null);
        } catch (RefusedException refused) {
            return new Looked(account, null, null, AccountProblem.of(refused.refusal(), login.base()));
        }
    }
}
