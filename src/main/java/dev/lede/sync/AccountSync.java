package dev.lede.sync;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderClient;
import dev.lede.account.Login;
import dev.lede.account.RefusedException;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.model.Problem;
import dev.lede.model.Problem.Kind;
import dev.lede.store.AccountStore;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.FeedWishes;
import dev.lede.store.Followed;
import dev.lede.store.Pace;
import java.time.Duration;
import java.util.Objects;

/** Brings an account up to date: what the person did goes to the server, then what is there comes here. */
public final class AccountSync {
    private static final Duration OFTEN = Duration.ofMinutes(15);

    private final Caller caller;
    private final AddressRules rules;
    private final AccountRound.Stores stores;

    /** @param rules are told of the server, which the person has named */
    public AccountSync(Caller caller, AddressRules rules, Database database, EntryStore entries, FeedStore feeds) {
        this.caller = caller;
        this.rules = rules;
        this.stores = new AccountRound.Stores(new AccountStore(database), new FeedWishes(database), entries, feeds);
    }

    Outcome run(Followed feed, Passwords passwords) throws InterruptedException {
        var address = AccountAddress.of(feed.address());
        if (address.isEmpty()) {
            return failed(new Problem(Kind.BAD_ADDRESS, feed.address()));
        }
        return switch (passwords.of(feed.settings().passwordCommand())) {
            case Passwords.Told.Password(var password) -> run(feed, address.get(), password);
            case Passwords.Told.Failed(var problem) -> failed(problem);
        };
    }

    private Outcome run(Followed feed, AccountAddress address, String password) throws InterruptedException {
        String base = address.base();
        rules.name(base);
        var login = new Login(base, address.user(), password, feed.settings().proxy());
        try {
            long before = stores.entries().lastArrival();
            var round = new AccountRound(feed, new GreaderClient(caller, login), stores);
            var saved = round.run();
            Duration every = Objects.requireNonNullElse(feed.settings().every(), OFTEN);
            var trouble =
                    round.refused().isEmpty() ? null : new Problem(Kind.NOT_TAKEN, String.join(", ", round.refused()));
            return new Outcome.Synced(new Pace(every, null, null, null), saved, before, trouble);
        } catch (RefusedException refused) {
            var problem = AccountProblem.of(refused.refusal(), base);
            return new Outcome.Failed(problem, AccountProblem.pause(refused.refusal()));
        }
    }

    private static Outcome failed(Problem problem) {
        return new Outcome.Failed(problem, null);
    }
}
