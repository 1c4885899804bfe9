package dev.lede.model;

/** What a person wants of the feeds that an account's server keeps. */
public sealed interface FeedWish {

    /** @param folder empty where the server may choose */
    record Follow(String url, String folder) implements FeedWish {}

    /** @param stream the server's name of the feed, as in those below */
    record Rename(String stream, String title) implements FeedWish {}

    /** To one folder, out of all others. */
    record Move(String stream, String folder) implements FeedWish {}

    record Unfollow(String stream) implements FeedWish {}
}
