package dev.lede.library;

import dev.lede.account.AccountAddress;
import dev.lede.account.GreaderClient;
import dev.lede.account.Login;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.account.Server;
import dev.lede.config.AppPaths;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.library.Accounts.Joined;
import dev.lede.library.Accounts.Secret;
import dev.lede.model.Setting;
import dev.lede.model.Subscription;
import dev.lede.source.Commands;
import dev.lede.store.FeedStore;
import dev.lede.sync.AccountProblem;
import dev.lede.sync.Passwords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs in at a server, and writes the line of the account. Nothing is kept of one that the server does not know. */
final class Joining {
    private final Caller caller;
    private final AddressRules rules;
    private final Commands commands;
    private final AppPaths paths;
    private final Lines lines;

    /** What knows of the {@code feeds} file. */
    record Lines(Following following, Subscriptions subscriptions, FeedStore feeds) {}

    Joining(Caller caller, AddressRules rules, Commands commands, AppPaths paths, Lines lines) {
        this.caller = caller;
        this.rules = rules;
        this.commands = commands;
        this.paths = paths;
        this.lines = lines;
    }

    Joined add(AccountPlace place, Secret secret) throws InterruptedException {
        return switch (secret) {
            case Secret.Typed(var password) -> tried(place, password, secret);
            case Secret.PrintedBy(var command) ->
                switch (new Passwords(commands).of(command)) {
                    case Passwords.Told.Password(var password) -> tried(place, password, secret);
                    case Passwords.Told.Failed(var problem) -> new Joined.Failed(place.server(), problem);
                };
        };
    }

    private Joined tried(AccountPlace place, String password, Secret secret) throws InterruptedException {
        for (String base : place.apis()) {
            rules.name(base);
            var account = new AccountAddress(base, place.user());
            var client = new GreaderClient(caller, new Login(base, place.user(), password, null));
            try {
                int feeds = client.feeds().size();
                return joined(account, secret, client.server(), feeds);
            } catch (RefusedException refused) {
                if (!(refused.refusal() instanceof Refusal.NotAnApi)) {
                    return new Joined.Failed(base, AccountProblem.of(refused.refusal(), base));
                }
            }
        }
        return new Joined.Failed(place.server(), AccountProblem.of(new Refusal.NotAnApi(), place.server()));
    }

    private Joined joined(AccountAddress account, Secret secret, Server server, int feeds) {
        var file = PasswordFile.of(paths, account);
        Optional<Subscription> line = line(account);
        boolean renews = line.filter(one -> file.command().equals(one.settings().get(Setting.PASSWORD_COMMAND.key())))
                        .isPresent()
                && secret instanceof Secret.Typed;
        if (line.isPresent() && !renews) {
            return new Joined.AlreadyThere(account.name());
        }
        String command = kept(file, secret);
        if (line.isPresent()) {
            lines.feeds.feed(line.get().address()).ifPresent(feed -> lines.feeds.resume(feed.id()));
            return new Joined.Renewed(account.name());
        }
        var settings = Map.of(Setting.PASSWORD_COMMAND.key(), command);
        lines.following.follow(new Subscription(account.written(), account.name(), List.of(), false, settings));
        lines.subscriptions.bringIn();
        var kept = secret instanceof Secret.Typed ? file.file() : null;
        return new Joined.Added(account.name(), account.base(), software(server), feeds, kept);
    }

    private Optional<Subscription> line(AccountAddress account) {
        return lines.subscriptions.lines().subscriptions().stream()
                .filter(line -> AccountAddress.of(line.address()).equals(Optional.of(account)))
                .findFirst();
    }

    private static String kept(PasswordFile file, Secret secret) {
        return switch (secret) {
            case Secret.PrintedBy(var command) -> command;
            case Secret.Typed(var password) -> {
                file.write(password);
                yield file.command();
            }
        };
    }

    static @Nullable String software(Server server) {
        return switch (server) {
            case FRESHRSS -> "FreshRSS";
            case MINIFLUX -> "Miniflux";
            case OTHER -> null;
        };
    }
}
