package dev.lede.library;

import dev.lede.model.Problem;
import java.util.List;

/** What an address or a path turned out to be. Nothing is followed yet. */
public sealed interface Found {

    /**
     * Feeds to follow, the most likely first; at least one.
     *
     * @param kind what the person named
     */
    record Offered(Added.Kind kind, List<Offer> offers) implements Found {
        public Offered {
            offers = List.copyOf(offers);
        }
    }

    /**
     * @param title the feed's own; of one that was not looked at, what the page calls it, which may be nothing
     * @param seen whether there is a feed, or that is still to be seen
     */
    record Offer(String address, String title, boolean seen) {
        /** What needs no look: to follow it by force, or once more, by which a feed that was paused is asked again. */
        public static Offer known(String address) {
            return new Offer(address, address, true);
        }
    }

    record AlreadyFollowed(String address) implements Found {}

    record Failed(String address, Problem problem) implements Found {}
}
