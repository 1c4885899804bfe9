package dev.lede.library;

import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import java.util.List;

/** What {@code add} found and did. */
public sealed interface Added {
    /** What kind of thing an address turned out to be. */
    enum Kind {
        FEED,
        PAGE,
        FOLDER,
        FILE,
        /** {@code exec:} or {@code filter:}. */
        COMMAND
    }

    /** A new line stands in {@code feeds}. {@code others}: further feeds that the page offered. */
    record Followed(Kind kind, Subscription subscription, String title, List<String> others) implements Added {}

    record AlreadyFollowed(String address) implements Added {}

    /** Nothing was written. */
    record Failed(String address, Problem problem) implements Added {}
}
