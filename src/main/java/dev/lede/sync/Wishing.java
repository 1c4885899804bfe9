package dev.lede.sync;

import dev.lede.account.FeedEdits;
import dev.lede.account.GreaderClient;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.account.RemoteFeed;
import dev.lede.model.FeedId;
import dev.lede.model.FeedWish;
import dev.lede.store.FeedWishes;
import dev.lede.store.FeedWishes.Waiting;
import dev.lede.store.Labels;
import dev.lede.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Does at a server what the person wants of its feeds, in their order. What it answers proves nothing, so its list is read
 * again: what that does not show is not done, and the person is told.
 */
final class Wishing {
    /** A fault is over some time, or it is none. */
    private static final int TRIES = 5;

    private final GreaderClient client;
    private final FeedWishes wishes;
    private final Labels labels;
    private final Map<Long, String> followed = new HashMap<>();
    private final Set<Long> faulty = new HashSet<>();

    Wishing(GreaderClient client, FeedWishes wishes, Labels labels) {
        this.client = client;
        this.wishes = wishes;
        this.labels = labels;
    }

    /**
     * What an account follows.
     *
     * @param feeds with what waits already done to them
     * @param refused what the server will not do
     */
    record Agreed(List<RemoteFeed> feeds, List<FeedWish> refused) {}

    Agreed agree(FeedId account) throws RefusedException, InterruptedException {
        List<RemoteFeed> feeds = client.feeds();
        List<Waiting> waiting = wishes.of(account);
        boolean sent = false;
        for (Waiting one : waiting) {
            boolean follows = one.wish() instanceof FeedWish.Follow;
            if (sent && follows) {
                feeds = client.feeds();
            }
            // What was sent before may have undone what the list shows.
            boolean shows = follows || !sent;
            if (!shows || !isDone(one, feeds)) {
                send(one, feeds);
                sent = true;
            }
        }
        var shown = sent ? client.feeds() : feeds;
        var refused = end(waiting, shown);
        return new Agreed(
                Wanted.in(shown, wishes.of(account).stream().map(Waiting::wish).toList()), refused);
    }

    private void send(Waiting waiting, List<RemoteFeed> feeds) throws RefusedException, InterruptedException {
        try {
            send(waiting.number(), waiting.wish(), feeds);
        } catch (RefusedException refused) {
            switch (refused.refusal()) {
                // Some answer so what is done already, or cannot be: the list will tell.
                case Refusal.Rejected _ -> {}
                case Refusal.Faulty _ -> faulty.add(waiting.number());
                case Refusal.Unreachable _,
                        Refusal.WrongPassword _,
                        Refusal.SwitchedOff _,
                        Refusal.NotAnApi _,
                        Refusal.RateLimited _,
                        Refusal.Incomplete _ -> throw refused;
            }
        }
    }

    private void send(long number, FeedWish wish, List<RemoteFeed> feeds)
            throws RefusedException, InterruptedException {
        FeedEdits edits = client.edits();
        switch (wish) {
            case FeedWish.Follow(var url, var folder) -> {
                Optional<String> stream = followed(url, feeds);
                stream.ifPresent(name -> followed.put(number, name));
                if (stream.isPresent() && !folder.isEmpty()) {
                    move(stream.get(), folder, feeds);
                }
            }
            case FeedWish.Rename(var stream, var title) -> edits.rename(stream, title);
            case FeedWish.Move(var stream, var folder) -> move(stream, folder, feeds);
            case FeedWish.Unfollow(var stream) -> edits.unfollow(stream);
        }
    }

    /** Not into what is a label there: the list will tell that it was not done. */
    private void move(String stream, String folder, List<RemoteFeed> feeds)
            throws RefusedException, InterruptedException {
        boolean isThere = feeds.stream().anyMatch(feed -> feed.labels().contains(folder));
        if (isThere || !isLabel(folder)) {
            client.edits().move(stream, folder, Wanted.folders(stream, feeds));
        }
    }

    /** A server without labels is not asked for them: it may have no list of them, and nothing could be moved there. */
    private boolean isLabel(String name) throws RefusedException, InterruptedException {
        return labels.known().orElse(true)
                && client.namesOfLabels().stream().map(Fold::of).anyMatch(Fold.of(name)::equals);
    }

    /** What was asked for before and never answered is followed already. */
    private Optional<String> followed(String url, List<RemoteFeed> feeds)
            throws RefusedException, InterruptedException {
        Optional<String> there = Wanted.at(url, feeds).map(RemoteFeed::stream);
        Optional<String> found = there.isPresent() ? there : client.edits().follow(url);
        return found.isPresent() ? found : Wanted.at(url, client.feeds()).map(RemoteFeed::stream);
    }

    private List<FeedWish> end(List<Waiting> waiting, List<RemoteFeed> shown) {
        var ended = new ArrayList<Waiting>();
        var inVain = new ArrayList<Waiting>();
        var refused = new ArrayList<FeedWish>();
        for (Waiting one : waiting) {
            boolean done = isDone(one, shown);
            boolean again = !done && faulty.contains(one.number()) && one.tries() + 1 < TRIES;
            (again ? inVain : ended).add(one);
            if (!done && !again) {
                refused.add(one.wish());
            }
        }
        wishes.triedInVain(inVain);
        wishes.end(ended);
        return refused;
    }

    /** Where a fault came between following and moving, the folder is still wanted. */
    private boolean isDone(Waiting waiting, List<RemoteFeed> feeds) {
        String stream = followed.get(waiting.number());
        return stream == null || faulty.contains(waiting.number())
                ? Wanted.isDone(waiting.wish(), feeds)
                : feeds.stream().anyMatch(feed -> feed.stream().equals(stream));
    }
}
