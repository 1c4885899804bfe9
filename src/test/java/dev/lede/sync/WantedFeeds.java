package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.GreaderDouble;
import dev.lede.model.Feed;
import dev.lede.model.FeedWish;
import dev.lede.store.FeedWishes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is to be followed in the end, by which title and in which folder: as {@link WantedStates}, by address. */
final class WantedFeeds {
    private final GreaderDouble server;
    private final String name;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Boolean> followed = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    WantedFeeds(GreaderDouble server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Of a feed that is shown here. */
    String addressOf(Feed feed) {
        server.state.streams().forEach(stream -> addresses.put(stream, server.state.url(stream)));
        return addresses.get(stream(feed));
    }

    private static String stream(Feed feed) {
        return feed.address().substring(feed.address().indexOf('#') + 1);
    }

    void followHere(AccountFixture lede, String address, String folder) {
        if (server.state.streamOf(address).isEmpty()) {
            forget(address);
        }
        lede.wishes.follow(lede.account().id(), address, folder);
        followed.put(address, true);
        if (!folder.isEmpty()) {
            folders.put(address, folder);
        }
    }

    private void forget(String address) {
        titles.remove(address);
        folders.remove(address);
    }

    /** Whether it is the same that the server follows: an edit of one that it follows anew goes nowhere. */
    private boolean isCurrent(Feed feed) {
        return server.state.streamOf(addressOf(feed)).equals(stream(feed));
    }

    void renameHere(AccountFixture lede, Feed feed, String title) {
        lede.wishes.rename(feed.id(), title);
        if (isCurrent(feed)) {
            titles.put(addressOf(feed), title);
        }
    }

    void moveHere(AccountFixture lede, Feed feed, String folder) {
        lede.wishes.move(feed.id(), folder);
        if (isCurrent(feed)) {
            folders.put(addressOf(feed), folder);
        }
    }

    void unfollowHere(AccountFixture lede, Feed feed) {
        lede.wishes.unfollow(feed.id());
        String address = addressOf(feed);
        forget(address);
        if (isCurrent(feed)) {
            followed.put(address, false);
        } else {
            followed.remove(address);
        }
    }

    /** Whether the server follows it only because it has not heard yet. */
    boolean isToGo(String stream) {
        return !followed.getOrDefault(server.state.url(stream), true);
    }

    void followThere(String address) {
        forget(address);
        addresses.put(server.state.follow("Feed of " + address, "", address), address);
        followed.put(address, true);
    }

    void renameThere(AccountFixture lede, String stream, String title) {
        server.state.rename(stream, title);
        if (!waits(lede, wish -> wish instanceof FeedWish.Rename(var target, var as) && target.equals(stream))) {
            titles.put(server.state.url(stream), title);
        }
    }

    void moveThere(AccountFixture lede, String stream, String folder) {
        String address = server.state.url(stream);
        server.state.move(stream, folder);
        boolean waits = waits(
                lede,
                wish -> wish instanceof FeedWish.Move(var target, var into) && target.equals(stream)
                        || isFollow(wish, address) && isWithFolder(wish));
        if (!waits) {
            folders.put(address, folder);
        }
    }

    void unfollowThere(AccountFixture lede, String stream) {
        String address = server.state.url(stream);
        addresses.put(stream, address);
        server.state.unfollow(stream);
        followed.put(address, waits(lede, wish -> isFollow(wish, address)));
        titles.remove(address);
        if (!waits(lede, wish -> isFollow(wish, address) && isWithFolder(wish))) {
            folders.remove(address);
        }
    }

    private static boolean isFollow(FeedWish wish, String address) {
        return wish instanceof FeedWish.Follow(var url, var folder) && url.equals(address);
    }

    private static boolean isWithFolder(FeedWish wish) {
        return wish instanceof FeedWish.Follow(var url, var folder) && !folder.isEmpty();
    }

    private static boolean waits(AccountFixture lede, Predicate<FeedWish> which) {
        return lede.wishes.of(lede.account().id()).stream()
                .map(FeedWishes.Waiting::wish)
                .anyMatch(which);
    }

    void check(AccountFixture lede) {
        Map<String, List<String>> here = new HashMap<>();
        lede.shown().forEach(feed -> here.put(stream(feed), List.of(feed.title(), String.join(", ", feed.tags()))));
        Map<String, List<String>> there = new HashMap<>();
        for (String stream : server.state.streams()) {
            there.put(stream, List.of(server.state.title(stream), server.state.folder(stream)));
            String address = server.state.url(stream);
            assertThat(server.state.title(stream))
                    .as("%s: title of %s", name, address)
                    .isEqualTo(titles.getOrDefault(address, server.state.title(stream)));
            assertThat(server.state.folder(stream))
                    .as("%s: folder of %s", name, address)
                    .isEqualTo(folders.getOrDefault(address, server.state.folder(stream)));
        }
        assertThat(here).as(name).isEqualTo(there);
        followed.forEach(
                (address, wanted) -> assertThat(!server.state.streamOf(address).isEmpty())
                        .as("%s: %s is followed", name, address)
                        .isEqualTo(wanted));
    }
}
