package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.account.RemoteFeed;
import dev.lede.account.RemoteItem;
import dev.lede.feed.ParsedFeed;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.FeedId;
import dev.lede.model.Subscription;
import dev.lede.store.AccountStore;
import dev.lede.store.Delivery;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.RemoteStates;
import dev.lede.store.Saved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sync of one account. The lists come whole or the round ends, since what is missing from a list is read; and the
 * newest come before the unread, so that whatever is seen first in this round stood in the one before the other was made.
 */
final class AccountRound {
    /** A reader's memory: older entries come only where they are unread or starred. */
    private static final int NEWEST = 50_000;

    /** Stored at once: some seconds of asking are lost where a sync is stopped. */
    private static final int STORED_AT_ONCE = 500;

    private final Followed account;
    private final GreaderClient client;
    private final Stores stores;
    private int arrived;
    private int edited;

    record Stores(AccountStore accounts, EntryStore entries, FeedStore feeds) {}

    AccountRound(Followed account, GreaderClient client, Stores stores) {
        this.account = account;
        this.client = client;
        this.stores = stores;
    }

    Saved run() throws RefusedException, InterruptedException {
        new Pushing(client, stores.accounts()).push(stores.accounts().pending(account.id()));
        var feeds = follow(client.feeds());
        Set<ItemId> known = ids(stores.accounts().known(account.id()));
        Set<ItemId> newest = client.newest(known, NEWEST);
        Set<ItemId> unread = client.unread();
        Set<ItemId> starred = client.starred();
        if (newest.isEmpty() && unread.isEmpty() && !known.isEmpty() && !feeds.isEmpty()) {
            throw new RefusedException(new Refusal.Incomplete());
        }
        var states = new RemoteStates(texts(unread), texts(starred));
        var missing = new LinkedHashSet<>(newest);
        missing.addAll(unread);
        missing.addAll(starred);
        missing.removeAll(known);
        bring(List.copyOf(missing), feeds, states);
        stores.accounts().take(account.id(), states);
        return new Saved(account.id(), arrived, edited);
    }

    /** A list that has lost its half unfollows nothing: whoever meant that has the next sync, after a look at it. */
    private Map<String, FeedId> follow(List<RemoteFeed> remote) {
        var streams = new LinkedHashMap<String, Subscription>();
        for (RemoteFeed feed : remote) {
            streams.put(feed.stream(), subscription(feed.stream(), feed.title(), feed.labels()));
        }
        boolean whole = streams.size() * 2 >= stores.accounts().followed(account.id());
        return stores.accounts().follow(account.id(), streams, whole);
    }

    private Subscription subscription(String stream, String title, List<String> labels) {
        String address = account.address() + "#" + stream;
        return new Subscription(address, title.isEmpty() ? null : title, labels, false, Map.of());
    }

    private void bring(List<ItemId> missing, Map<String, FeedId> feeds, RemoteStates states)
            throws RefusedException, InterruptedException {
        var items = new ArrayList<RemoteItem>();
        for (int from = 0; from < missing.size(); from += GreaderClient.CONTENTS_AT_ONCE) {
            int to = Math.min(missing.size(), from + GreaderClient.CONTENTS_AT_ONCE);
            items.addAll(client.contents(missing.subList(from, to)));
            if (items.size() >= STORED_AT_ONCE || to == missing.size()) {
                store(items, feeds, states);
                items.clear();
            }
        }
    }

    private void store(List<RemoteItem> items, Map<String, FeedId> feeds, RemoteStates states) {
        var deliveries = items.stream()
                .filter(item -> feeds.containsKey(item.stream()))
                .collect(Collectors.groupingBy(RemoteItem::stream, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(stream -> delivery(Objects.requireNonNull(feeds.get(stream.getKey())), stream.getValue()))
                .toList();
        // Together: nobody is to see an entry in another state than that of the server.
        var saved = stores.feeds().together("store what an account has sent", () -> {
            var all = stores.entries().save(deliveries);
            stores.accounts().take(account.id(), states);
            return all;
        });
        saved.forEach(one -> {
            arrived += one.arrived();
            edited += one.edited();
        });
    }

    private Delivery delivery(FeedId feed, List<RemoteItem> items) {
        var entries = items.stream().map(RemoteItem::entry).toList();
        var parsed = new ParsedFeed(null, null, null, null, null, null, entries);
        return Delivery.named(
                feed,
                Conversion.of(parsed, account.address(), account.settings().lang()),
                HtmlToMarkdown.VERSION);
    }

    private static Set<ItemId> ids(Set<String> texts) {
        return texts.stream().map(ItemId::new).collect(Collectors.toSet());
    }

    private static Set<String> texts(Set<ItemId> ids) {
        return ids.stream().map(ItemId::text).collect(Collectors.toSet());
    }
}
