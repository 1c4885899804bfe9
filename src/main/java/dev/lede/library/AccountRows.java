package dev.lede.library;

import dev.lede.model.Feed;
import java.util.List;

/** An account's row stands for all that its feeds hold. */
final class AccountRows {
    private AccountRows() {}

    static List<Feed> counted(List<Feed> feeds) {
        return feeds.stream()
                .map(feed -> feed.isAccount() ? counted(feed, feeds) : feed)
                .toList();
    }

    private static Feed counted(Feed account, List<Feed> feeds) {
        var own = feeds.stream().filter(feed -> feed.isOf(account)).toList();
        return account.holding(
                own.stream().mapToLong(Feed::unread).sum(),
                own.stream().mapToLong(Feed::total).sum());
    }
}
