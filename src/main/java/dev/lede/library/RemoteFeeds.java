package dev.lede.library;

import dev.lede.model.Feed;
import dev.lede.model.FeedId;

/** The feeds of the person's accounts. What is done to them is done here at once, and at their server with the next sync. */
public interface RemoteFeeds {
    /**
     * Has an account follow what its server finds at an address; it is here once the server has answered.
     *
     * @param folder empty where the server may choose
     */
    void follow(FeedId account, String url, String folder);

    /** All of these are false where the feed is none of an account. */
    boolean rename(Feed feed, String title);

    boolean move(Feed feed, String folder);

    /** Starred and own-tagged entries stay here; the server throws all of them away. */
    boolean unfollow(Feed feed);
}
