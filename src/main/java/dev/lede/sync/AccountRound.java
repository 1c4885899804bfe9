package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.RefusedException;
import dev.lede.account.RemoteFeed;
import dev.lede.model.FeedId;
import dev.lede.model.FeedWish;
import dev.lede.model.Subscription;
import dev.lede.store.AccountFeed;
import dev.lede.store.AccountStore;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.FeedWishes;
import dev.lede.store.Followed;
import dev.lede.store.Pending;
import dev.lede.store.RemoteStates;
import dev.lede.store.Saved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sync of one account. The lists come whole or the round ends, since what is missing from a list is read; and the
 * newest come before the unread, so that whatever is seen first in this round stood in the one before the other was made.
 */
final class AccountRound {
    /** A reader's memory: older entries come only where they are unread or starred. */
    private static final int NEWEST = 50_000;

    /** No server lists what was edited: the newest are looked at again, as most edits follow within a day. */
    private static final int LOOKED_AT_AGAIN = 50;

    /**
     * Of so many rounds, one asks for what was listed and not given: FreshRSS lists the entries of feeds that it hides, and
     * gives nothing where its own store fails.
     */
    private static final int ASKED_AGAIN = 16;

    private final Followed account;
    private final GreaderClient client;
    private final Stores stores;
    private final List<String> refused = new ArrayList<>();

    record Stores(AccountStore accounts, FeedWishes wishes, EntryStore entries, FeedStore feeds) {}

    AccountRound(Followed account, GreaderClient client, Stores stores) {
        this.account = account;
        this.client = client;
        this.stores = stores;
    }

    Saved run() throws RefusedException, InterruptedException {
        var wishing = new Wishing(client, stores.wishes(), stores.accounts().labels(account.id()));
        var agreed = wishing.agree(account.id());
        agreed.refused().stream().map(AccountRound::shown).forEach(refused::add);
        push();
        var feeds = follow(agreed.feeds());
        Set<ItemId> known = ids(stores.accounts().known(account.id()));
        Set<ItemId> unheld = ids(stores.accounts().unheld(account.id()));
        unheld.removeAll(known);
        Set<ItemId> newest = client.newest(union(known, unheld), NEWEST);
        Set<ItemId> unread = client.unread();
        Set<ItemId> starred = client.starred();
        var states = new RemoteStates(texts(unread), texts(starred));
        var labelling = new Labelling(client, stores.accounts(), account.id(), folders(agreed.feeds()));
        var bringing = new Bringing(account, client, stores, feeds, states, labelling);
        if (newest.isEmpty() && unread.isEmpty()) {
            // It has nothing, or has lost it: nothing follows for what is here.
            return bringing.saved();
        }
        var missing = new LinkedHashSet<>(newest);
        missing.addAll(unread);
        missing.addAll(starred);
        boolean asked = labelling.asks(missing.getFirst());
        boolean labels = labelling.isTurn();
        var ungiven = new ArrayList<>(missing);
        ungiven.retainAll(unheld);
        missing.removeAll(known);
        missing.removeAll(unheld);
        // Not all in one round: seven requests are enough where nothing happened.
        if (!asked && !labels && !(labelling.round() % ASKED_AGAIN == 0 && bringing.retry(ungiven))) {
            newest.stream().filter(known::contains).limit(LOOKED_AT_AGAIN).forEach(missing::add);
        }
        bringing.bring(List.copyOf(missing));
        stores.accounts().take(account.id(), states);
        if (labels) {
            labelling.run(newest, unread);
            refused.addAll(labelling.refused());
        }
        return bringing.saved();
    }

    private void push() throws RefusedException, InterruptedException {
        var pushing = new Pushing(client, stores.accounts()::told);
        List<Pending> never = pushing.pushMarks(stores.accounts().pending(account.id()));
        never.stream().map(Pending::title).forEach(refused::add);
        stores.accounts().told(never);
    }

    private static Set<String> folders(List<RemoteFeed> feeds) {
        return feeds.stream().flatMap(feed -> feed.labels().stream()).collect(Collectors.toSet());
    }

    /** What the server has not done, and will not be asked for again. */
    List<String> refused() {
        return refused;
    }

    private Map<String, FeedId> follow(List<RemoteFeed> feeds) {
        return stores.accounts()
                .follow(account.id(), feeds.stream().map(this::followed).toList());
    }

    private AccountFeed followed(RemoteFeed feed) {
        String address = account.address() + "#" + feed.stream();
        String title = feed.title().isEmpty() ? null : feed.title();
        return new AccountFeed(
                feed.stream(), feed.url(), new Subscription(address, title, feed.labels(), false, Map.of()));
    }

    private static String shown(FeedWish wish) {
        return switch (wish) {
            case FeedWish.Follow(var url, var folder) -> url;
            case FeedWish.Rename(var stream, var title) -> title;
            case FeedWish.Move(var stream, var folder) -> folder;
            case FeedWish.Unfollow(var stream) -> stream;
        };
    }

    private static Set<ItemId> ids(Set<String> texts) {
        return texts.stream().map(ItemId::new).collect(Collectors.toSet());
    }

    private static Set<ItemId> union(Set<ItemId> some, Set<ItemId> others) {
        Set<ItemId> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Set<String> texts(Set<ItemId> ids) {
        return ids.stream().map(ItemId::text).collect(Collectors.toSet());
    }
}
