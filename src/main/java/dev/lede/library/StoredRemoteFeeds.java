package dev.lede.library;

import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.store.FeedWishes;

/** By what the store notes for the next sync. */
final class StoredRemoteFeeds implements RemoteFeeds {
    private final FeedWishes wishes;

    StoredRemoteFeeds(FeedWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public void follow(FeedId account, String url, String folder) {
        wishes.follow(account, url, TagNames.clean(folder));
    }

    @Override
    public boolean rename(Feed feed, String title) {
        return wishes.rename(feed.id(), title);
    }

    @Override
    public boolean move(Feed feed, String folder) {
        return wishes.move(feed.id(), TagNames.clean(folder));
    }

    @Override
    public boolean unfollow(Feed feed) {
        return wishes.unfollow(feed.id());
    }
}
