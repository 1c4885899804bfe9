package dev.lede.library;

import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account on a server, as the store knows it.
 *
 * @param name the person's for it, else user and host
 * @param address as in the {@code feeds} file
 * @param server the address of its API
 * @param waiting how many changes the server is still to be told
 * @param succeeded when it was last up to date
 * @param problem what keeps it from that, and
 * @param problemSince since when
 */
public record Account(
        FeedId id,
        String name,
        String user,
        String address,
        String server,
        Holds holds,
        int waiting,
        @Nullable Instant succeeded,
        @Nullable Problem problem,
        @Nullable Instant problemSince) {

    /** Its feeds, and their entries. */
    public record Holds(int feeds, long entries, long unread) {}

    /** By its name, or by whatever leads to its server. */
    public boolean isNamedBy(String what) {
        return what.equals(name) || AccountPlace.read(what).filter(this::isAt).isPresent();
    }

    private boolean isAt(AccountPlace place) {
        String named = withoutScheme(place.server());
        String whole = withoutScheme(server);
        boolean there = named.equals(whole) || named.equals(whole.replaceFirst("/.*", ""));
        return there && (place.user().isEmpty() || place.user().equals(user));
    }

    private static String withoutScheme(String address) {
        return address.substring(address.indexOf("://") + 3);
    }
}
