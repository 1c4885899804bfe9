package dev.lede.store;

import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds of the store: which are followed, how they are named and tagged, and how their last sync went. */
public final class FeedStore {
    public FeedStore(Database database) {}

    /** Makes the store follow exactly these. What is no longer among them keeps its entries. True where that changed anything. */
    public boolean reconcile(List<Subscription> subscriptions) {
        throw new UnsupportedOperationException();
    }

    /** All of them, followed or not, by title. */
    public List<Feed> feeds() {
        throw new UnsupportedOperationException();
    }

    public Optional<Feed> feed(String address) {
        throw new UnsupportedOperationException();
    }

    /** What a sync asks for. */
    public List<Followed> followed() {
        throw new UnsupportedOperationException();
    }

    /** It answered that nothing is new. */
    public void unchanged(FeedId feed) {
        throw new UnsupportedOperationException();
    }

    /** @param notBefore when it wants to be asked again, null where it did not say */
    public void failed(FeedId feed, Problem problem, @Nullable Instant notBefore) {
        throw new UnsupportedOperationException();
    }

    /** Removes a feed and its entries, but those that are starred or that the person tagged. */
    public void forget(FeedId feed) {
        throw new UnsupportedOperationException();
    }
}
