package dev.lede.sync;

import dev.lede.store.Followed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order feeds are asked: the first of each host, then the second of each, since a host answers few at a time and
 * those that wait for it take the room of others. What failed the last time goes last, so that dead servers hold nobody up.
 */
final class Order {
    private record Ranked(Followed feed, int rank) {}

    private Order() {}

    static List<Followed> of(List<Followed> due) {
        Map<String, Integer> seen = new HashMap<>();
        return due.stream()
                .map(feed -> new Ranked(feed, seen.merge(host(feed.address()), 1, Integer::sum)))
                .sorted(Comparator.comparing((Ranked one) -> one.feed.problem() != null)
                        .thenComparingInt(Ranked::rank))
                .map(Ranked::feed)
                .toList();
    }

    /** Good enough to tell hosts apart, of whatever a person wrote. */
    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        return start < 2 || end < 0 ? address : address.substring(start, end);
    }
}
