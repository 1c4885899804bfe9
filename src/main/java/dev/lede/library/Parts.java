package dev.lede.library;

import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.Version;
import dev.lede.config.Word;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.HttpFetcher;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import dev.lede.picture.PictureCache;
import dev.lede.source.Commands;
import dev.lede.source.FeedsFile;
import dev.lede.source.LocalFiles;
import dev.lede.store.AccountStore;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.ExpectedStates;
import dev.lede.store.FeedStore;
import dev.lede.store.FeedWishes;
import dev.lede.store.Retention;
import dev.lede.store.Rulings;
import dev.lede.store.Upkeep;
import dev.lede.sync.AccountSync;
import dev.lede.sync.Intake;
import dev.lede.sync.OldTexts;
import dev.lede.sync.PageReading;
import dev.lede.sync.Sending;
import dev.lede.sync.StandingRules;
import dev.lede.sync.Sync;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a library is made of. */
record Parts(
        Database database,
        EntryStore entries,
        FeedStore feeds,
        Syncing syncing,
        Subscriptions subscriptions,
        Following following,
        Importing importing,
        Picturing picturing,
        Paging paging,
        Supplier<Keeping> keeping,
        Maintenance maintenance,
        Rules rules,
        Supplier<Accounts> accounts,
        RemoteFeeds remoteFeeds) {

    /** @param environment holds the {@code *_proxy} variables */
    static Parts of(AppPaths paths, Config config, Map<String, String> environment, Clock clock) {
        var database = Database.open(paths.store(), clock);
        var rules = new AddressRules(List.of());
        var network = new NetworkSettings(rules, environment, Limits.REAL, Version.number());
        var fetcher = new HttpFetcher(network);
        var feeds = new FeedStore(database);
        var entries = new EntryStore(database, config.languages());
        var file = new FeedsFile(paths.feedsFile(), paths.data().resolve("feeds.lock"));
        var files = new LocalFiles(clock.getZone());
        var commands = new Commands(environment);
        var caller = new HttpCaller(network);
        var accountStore = new AccountStore(database);
        var accountSync = new AccountSync(caller, rules, database, entries, feeds);
        var intake = new Intake(fetcher, files, commands, feeds, accountSync);
        var retention = new Retention(database);
        var oldTexts = new OldTexts(retention, config.kept(), clock);
        var rulings = new Rulings(database, entries);
        var standing = new StandingRules(rulings, config.rules(), clock);
        var lock = paths.data().resolve("sync.lock");
        var sync = new Sync(intake, feeds, entries, oldTexts, standing, clock, lock);
        var aftermath = new Aftermath(entries, rulings, commands, config.afterSync(), clock.getZone());
        var subscriptions = new Subscriptions(file, feeds, sync, rules);
        var finding = new Finding(fetcher, rules, files, commands);
        var following = new Following(file, finding, subscriptions::followed);
        var importing = new Importing(file, subscriptions::followed, fetcher, rules, new ExpectedStates(database));
        var picturing = new Picturing(fetcher, feeds, new PictureCache(paths.pictures(), clock));
        var paging = new Paging(
                new Paging.Stores(database, entries, feeds),
                fetcher,
                config.fullText(),
                paths.data().resolve("pages.lock"),
                clock);
        String saved = config.words().of(Word.SAVED);
        var shelf = new Keeping.Shelf(paths.saved(), saved, following, subscriptions, feeds, entries, sync);
        Supplier<Keeping> keeping = () -> new Keeping(new PageReading(fetcher), rules, shelf, clock);
        var syncing = new Syncing(sync, feeds, entries, aftermath, clock);
        var quick = new HttpCaller(new NetworkSettings(rules, environment, Limits.QUICK, Version.number()));
        var sending = new Sending(quick, rules, accountStore, clock, lock);
        var net = new StoredAccounts.Net(caller, rules, commands, sending);
        var accountStores = new StoredAccounts.Stores(accountStore, feeds);
        Supplier<Accounts> accounts =
                () -> new StoredAccounts(net, accountStores, following, subscriptions, syncing, paths);
        return new Parts(
                database,
                entries,
                feeds,
                syncing,
                subscriptions,
                following,
                importing,
                picturing,
                paging,
                keeping,
                new StoredMaintenance(new Upkeep(database), feeds, retention, oldTexts),
                new StoredRules(entries, standing),
                accounts,
                new StoredRemoteFeeds(new FeedWishes(database)));
    }
}
