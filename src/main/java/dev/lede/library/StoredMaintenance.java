package dev.lede.library;

import dev.lede.model.Cleaned;
import dev.lede.model.Cleaning;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.StoreHealth;
import dev.lede.store.FeedStore;
import dev.lede.store.Retention;
import dev.lede.store.Retention.Dropped;
import dev.lede.store.Upkeep;
import dev.lede.sync.OldTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maintenance of a store. */
final class StoredMaintenance implements Maintenance {
    private static final Dropped NOTHING = new Dropped(0, 0);

    private final Upkeep upkeep;
    private final FeedStore feeds;
    private final Retention retention;
    private final OldTexts oldTexts;

    StoredMaintenance(Upkeep upkeep, FeedStore feeds, Retention retention, OldTexts oldTexts) {
        this.upkeep = upkeep;
        this.feeds = feeds;
        this.retention = retention;
        this.oldTexts = oldTexts;
    }

    @Override
    public StoreHealth examine() {
        return upkeep.examine();
    }

    @Override
    public void backUp(Path file) {
        upkeep.backUp(file);
    }

    @Override
    public Path restore(Path file) {
        return upkeep.restore(file);
    }

    @Override
    public List<Cleaning> old() {
        return named(feeds.feeds(), oldTexts.find(feeds.followed()), retention.unfollowed());
    }

    @Override
    public Cleaned clean() {
        // Some of them are gone from the store afterwards.
        List<Feed> before = feeds.feeds();
        var unfollowed = retention.dropUnfollowed();
        var texts = oldTexts.drop(feeds.followed());
        long givenBack = Thread.currentThread().isInterrupted() ? 0 : upkeep.giveBack();
        return new Cleaned(named(before, texts, unfollowed), givenBack, upkeep.unused());
    }

    private static List<Cleaning> named(List<Feed> feeds, Map<FeedId, Dropped> texts, Map<FeedId, Dropped> unfollowed) {
        var found = new ArrayList<Cleaning>();
        for (Feed feed : feeds) {
            Dropped dropped = (feed.followed() ? texts : unfollowed).getOrDefault(feed.id(), NOTHING);
            long staying = feed.followed() ? 0 : feed.total() - dropped.entries();
            if (dropped.entries() + staying > 0) {
                found.add(new Cleaning(
                        feed.title(),
                        feed.shownAddress(),
                        feed.followed(),
                        dropped.entries(),
                        dropped.bytes(),
                        staying));
            }
        }
        return found;
    }
}
