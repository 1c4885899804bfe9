package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import java.util.HashMap;
import java.util.Map;

/** How the {@code feeds} file spells, or will spell, an address that comes from elsewhere. */
final class OurAddresses {
    private final Map<String, String> byKey = new HashMap<>();

    OurAddresses(NewsboatUrls.Lines lines) {
        lines.subscriptions().forEach(line -> byKey.putIfAbsent(Wanted.key(line.address()), line.address()));
        // Behind them all, so that an address without a user is that line first which has none either.
        lines.subscriptions().forEach(line -> byKey.putIfAbsent(Wanted.keyWithoutUser(line.address()), line.address()));
    }

    String of(String address) {
        return byKey.computeIfAbsent(Wanted.key(address), key -> address);
    }
}
