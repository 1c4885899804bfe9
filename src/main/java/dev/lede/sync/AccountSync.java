package dev.lede.sync;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderClient;
import dev.lede.account.Login;
import dev.lede.account.Refusal;
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
import java.util.Optional;

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
            return failed(Kind.BAD_ADDRESS, feed.address());
        }
        String command = feed.settings().passwordCommand();
        Optional<String> password = command == null ? Optional.empty() : passwords.of(command);
        if (password.isEmpty()) {
            return failed(Kind.PASSWORD, address.get().base());
        }
        String base = address.get().base();
        rules.name(base);
        var login = new Login(
                base, address.get().user(), password.get(), feed.settings().proxy());
        return run(feed, new GreaderClient(caller, login));
    }

    private Outcome run(Followed feed, GreaderClient client) throws InterruptedException {
        try {
            long before = stores.entries().lastArrival();
            var round = new AccountRound(feed, client, stores);
            var saved = round.run();
            Duration every = Objects.requireNonNullElse(feed.settings().every(), OFTEN);
            var trouble =
                    round.refused().isEmpty() ? null : new Problem(Kind.NOT_TAKEN, String.join(", ", round.refused()));
            return new Outcome.Synced(new Pace(every, null, null, null), saved, before, trouble);
        } catch (RefusedException refused) {
            return failed(refused.refusal());
        }
    }

    private static Outcome failed(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unreachable(var problem) -> new Outcome.Failed(problem, null);
            case Refusal.WrongPassword() -> failed(Kind.FORBIDDEN, "401");
            case Refusal.SwitchedOff() -> failed(Kind.STATUS, "503");
            case Refusal.NotAnApi() -> failed(Kind.WEB_PAGE, "");
            case Refusal.RateLimited(var pause) ->
                new Outcome.Failed(
                        new Problem(Kind.RATE_LIMITED, pause == null ? "" : pause.toSeconds() + " s"), pause);
            case Refusal.Rejected(int status) -> failed(Kind.STATUS, Integer.toString(status));
            case Refusal.Faulty(int status) -> failed(Kind.STATUS, Integer.toString(status));
            case Refusal.Incomplete() -> failed(Kind.BROKEN_OFF, "");
        };
    }

    private static Outcome failed(Kind kind, String detail) {
        return new Outcome.Failed(new Problem(kind, detail), null);
    }
}
