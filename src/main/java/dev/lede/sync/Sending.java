package dev.lede.sync;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderClient;
import dev.lede.account.Login;
import dev.lede.account.RefusedException;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.model.FeedId;
import dev.lede.store.AccountStore;
import dev.lede.store.Followed;
import dev.lede.store.Pending;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends marks between two syncs, so that other clients know of them soon: a request for each kind of mark, as the login is
 * kept. Whatever goes wrong is told by the next sync, which sends them too.
 */
public final class Sending {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(5);

    private final Caller caller;
    private final AddressRules rules;
    private final AccountStore accounts;
    private final Clock clock;
    private final Path lock;
    private final Map<FeedId, GreaderClient> clients = new HashMap<>();
    private final Map<FeedId, Instant> left = new HashMap<>();

    /**
     * @param caller one that soon gives up: while marks are sent no sync begins
     * @param lock that of {@link Sync}
     */
    public Sending(Caller caller, AddressRules rules, AccountStore accounts, Clock clock, Path lock) {
        this.caller = caller;
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
        this.lock = lock;
    }

    /** Nothing is sent while a sync runs: two that say different things may overtake each other. */
    public synchronized void send(List<Followed> feeds, Passwords passwords) throws InterruptedException {
        for (Followed feed : feeds) {
            if (!waiting(feed).isEmpty() && !isLeftAlone(feed)) {
                var held = SyncLock.take(lock);
                if (held.isEmpty()) {
                    return;
                }
                try (var sending = held.get()) {
                    send(feed, passwords);
                }
            }
        }
    }

    private List<Pending> waiting(Followed feed) {
        return accounts.pending(feed.id()).stream()
                .filter(one -> one.field() != Pending.Field.LABEL)
                .toList();
    }

    private boolean isLeftAlone(Followed feed) {
        Instant until = left.get(feed.id());
        return until != null && clock.instant().isBefore(until);
    }

    private void send(Followed feed, Passwords passwords) throws InterruptedException {
        var client = client(feed, passwords);
        if (client.isEmpty()) {
            leaveAlone(feed, AFTER_TROUBLE);
            return;
        }
        try {
            new Pushing(client.get(), accounts::told).pushMarks(waiting(feed));
        } catch (RefusedException refused) {
            clients.remove(feed.id());
            leaveAlone(feed, Objects.requireNonNullElse(AccountProblem.pause(refused.refusal()), AFTER_TROUBLE));
            LOG.log(System.Logger.Level.INFO, "marks wait for the next sync: {0}", refused.refusal());
        }
    }

    private void leaveAlone(Followed feed, Duration time) {
        left.put(feed.id(), clock.instant().plus(time));
    }

    private Optional<GreaderClient> client(Followed feed, Passwords passwords) throws InterruptedException {
        var known = clients.get(feed.id());
        var address = AccountAddress.of(feed.address());
        if (known != null || address.isEmpty()) {
            return Optional.ofNullable(known);
        }
        return switch (passwords.of(feed.settings().passwordCommand())) {
            case Passwords.Told.Failed _ -> Optional.empty();
            case Passwords.Told.Password(var password) -> {
                String base = address.get().base();
                rules.name(base);
                var login = new Login(
                        base, address.get().user(), password, feed.settings().proxy());
                var client = new GreaderClient(caller, login);
                clients.put(feed.id(), client);
                yield Optional.of(client);
            }
        };
    }
}
