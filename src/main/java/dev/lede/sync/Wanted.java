package dev.lede.sync;

import dev.lede.account.RemoteFeed;
import dev.lede.model.FeedWish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Wishes held against a server's list of feeds. */
final class Wanted {
    private Wanted() {}

    /** Nothing is left to do either for a feed that is gone. */
    static boolean isDone(FeedWish wish, List<RemoteFeed> feeds) {
        return switch (wish) {
            case FeedWish.Follow(var url, var folder) ->
                at(url, feeds)
                        .filter(feed -> folder.isEmpty() || isIn(folder, feed))
                        .isPresent();
            case FeedWish.Rename(var stream, var title) -> of(stream, feeds).allMatch(feed -> feed.isTitled(title));
            case FeedWish.Move(var stream, var folder) -> of(stream, feeds).allMatch(feed -> isIn(folder, feed));
            case FeedWish.Unfollow(var stream) -> of(stream, feeds).findAny().isEmpty();
        };
    }

    /** The list as it will be once these are done. */
    static List<RemoteFeed> in(List<RemoteFeed> feeds, List<FeedWish> wishes) {
        List<RemoteFeed> wanted = feeds;
        for (FeedWish wish : wishes) {
            wanted = wanted.stream().flatMap(feed -> with(wish, feed)).toList();
        }
        return wanted;
    }

    private static Stream<RemoteFeed> with(FeedWish wish, RemoteFeed feed) {
        return switch (wish) {
            case FeedWish.Follow _ -> Stream.of(feed);
            case FeedWish.Rename(var stream, var title) ->
                Stream.of(feed.stream().equals(stream) ? feed.titled(title) : feed);
            case FeedWish.Move(var stream, var folder) ->
                Stream.of(feed.stream().equals(stream) ? feed.in(folder) : feed);
            case FeedWish.Unfollow(var stream) -> feed.stream().equals(stream) ? Stream.empty() : Stream.of(feed);
        };
    }

    /** The feed with this document. */
    static Optional<RemoteFeed> at(String url, List<RemoteFeed> feeds) {
        String bare = bare(url);
        return feeds.stream()
                .filter(feed -> feed.url() != null && bare(feed.url()).equals(bare))
                .findFirst();
    }

    private static String bare(String url) {
        return url.replaceFirst("/$", "");
    }

    static List<String> folders(String stream, List<RemoteFeed> feeds) {
        return of(stream, feeds).flatMap(feed -> feed.labels().stream()).toList();
    }

    private static Stream<RemoteFeed> of(String stream, List<RemoteFeed> feeds) {
        return feeds.stream().filter(feed -> feed.stream().equals(stream));
    }

    private static boolean isIn(String folder, RemoteFeed feed) {
        return feed.labels().contains(folder);
    }
}
