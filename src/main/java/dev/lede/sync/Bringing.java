package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.account.RemoteItem;
import dev.lede.feed.ParsedFeed;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.FeedId;
import dev.lede.model.NewEntry;
import dev.lede.model.Problem;
import dev.lede.store.Delivery;
import dev.lede.store.Followed;
import dev.lede.store.RemoteStates;
import dev.lede.store.Saved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fetches the contents of entries from an account's server and stores them, some at a time. */
final class Bringing {
    /** Some seconds of asking are lost where a sync is stopped. */
    private static final int STORED_AT_ONCE = 500;

    private final Followed account;
    private final GreaderClient client;
    private final AccountRound.Stores stores;
    private final Map<String, FeedId> feeds;
    private final RemoteStates states;
    private final Labelling labelling;
    private final List<String> lacking = new ArrayList<>();
    private int arrived;
    private int edited;

    /** @param feeds those that are followed, by the server's names */
    Bringing(
            Followed account,
            GreaderClient client,
            AccountRound.Stores stores,
            Map<String, FeedId> feeds,
            RemoteStates states,
            Labelling labelling) {
        this.account = account;
        this.client = client;
        this.stores = stores;
        this.feeds = feeds;
        this.states = states;
        this.labelling = labelling;
    }

    void bring(List<ItemId> wanted) throws RefusedException, InterruptedException {
        var items = new ArrayList<RemoteItem>();
        for (int from = 0; from < wanted.size(); from += GreaderClient.CONTENTS_AT_ONCE) {
            int to = Math.min(wanted.size(), from + GreaderClient.CONTENTS_AT_ONCE);
            items.addAll(contents(wanted.subList(from, to)));
            if (items.size() >= STORED_AT_ONCE || to == wanted.size()) {
                store(items);
                items.clear();
            }
        }
    }

    /**
     * Asks for some of what did not come when it was asked for; whether there is any. One that is too large for an answer
     * must not stand among the same ones each time.
     */
    boolean retry(List<ItemId> ungiven) throws RefusedException, InterruptedException {
        if (ungiven.isEmpty()) {
            return false;
        }
        var some = new ArrayList<>(ungiven);
        Collections.shuffle(some);
        int half = (some.size() + 1) / 2;
        try {
            store(client.contents(some.subList(0, Math.min(GreaderClient.CONTENTS_AT_ONCE, half))));
        } catch (RefusedException refused) {
            if (!isTooLarge(refused.refusal())) {
                throw refused;
            }
        }
        return true;
    }

    Saved saved() {
        return new Saved(account.id(), arrived, edited);
    }

    /** Of what is too large for one answer, halves; at most 7 levels. What is too large by itself never comes. */
    private List<RemoteItem> contents(List<ItemId> wanted) throws RefusedException, InterruptedException {
        try {
            List<RemoteItem> given = client.contents(wanted);
            lacking.addAll(withheld(wanted, given));
            return given;
        } catch (RefusedException refused) {
            if (!isTooLarge(refused.refusal())) {
                throw refused;
            }
            if (wanted.size() == 1) {
                lacking.add(wanted.getFirst().text());
                return List.of();
            }
            int half = wanted.size() / 2;
            var both = new ArrayList<>(contents(wanted.subList(0, half)));
            both.addAll(contents(wanted.subList(half, wanted.size())));
            return both;
        }
    }

    private static List<String> withheld(List<ItemId> wanted, List<RemoteItem> given) {
        var withheld = new LinkedHashSet<>(wanted);
        given.forEach(item -> withheld.remove(item.id()));
        return withheld.stream().map(ItemId::text).toList();
    }

    private static boolean isTooLarge(Refusal refusal) {
        return refusal instanceof Refusal.Unreachable(var problem) && problem.kind() == Problem.Kind.TOO_LARGE;
    }

    private void store(Collection<RemoteItem> items) {
        var byStream = items.stream()
                .collect(Collectors.groupingBy(RemoteItem::stream, LinkedHashMap::new, Collectors.toList()));
        var deliveries = new ArrayList<Delivery>();
        byStream.forEach((stream, some) -> {
            if (feeds.containsKey(stream)) {
                deliveries.add(delivery(Objects.requireNonNull(feeds.get(stream)), some));
            } else {
                some.forEach(item -> lacking.add(item.id().text()));
            }
        });
        // Together: nobody is to see an entry in another state than that of the server.
        var saved = stores.feeds().together("store what an account has sent", () -> {
            deliveries.forEach(one -> stores.accounts().recognise(one.feed(), one.entries()));
            var all = stores.entries().save(deliveries);
            stores.accounts().lacks(account.id(), lacking);
            stores.accounts().take(account.id(), states);
            labelling.take(items);
            return all;
        });
        lacking.clear();
        saved.forEach(one -> {
            arrived += one.arrived();
            edited += one.edited();
        });
    }

    private Delivery delivery(FeedId feed, List<RemoteItem> items) {
        return Delivery.named(feed, converted(items), HtmlToMarkdown.VERSION);
    }

    private List<NewEntry> converted(List<RemoteItem> items) {
        var entries = items.stream().map(RemoteItem::entry).toList();
        var parsed = new ParsedFeed(null, null, null, null, null, null, entries);
        return Conversion.of(parsed, account.address(), account.settings().lang());
    }
}
