package dev.lede.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher offers, as the store knows it.
 *
 * @param address as in the {@code feeds} file
 * @param title the person's name for it, else the publisher's, else the address
 * @param site the page that belongs to it
 * @param tags the person's, from the {@code feeds} file
 * @param followed whether a line of {@code feeds} still names it, or the archive that brought it
 * @param succeeded when it was last up to date
 * @param due when it is asked next in the background
 * @param movedTo where its publisher says that it lives now, if not at its address
 * @param problem what keeps it from being up to date, and
 * @param problemSince since when
 */
public record Feed(
        FeedId id,
        String address,
        String title,
        @Nullable String site,
        List<String> tags,
        boolean hidden,
        boolean followed,
        long unread,
        long total,
        @Nullable Instant succeeded,
        @Nullable Instant due,
        @Nullable String movedTo,
        @Nullable Problem problem,
        @Nullable Instant problemSince) {

    public Feed {
        tags = List.copyOf(tags);
    }

    /** Whether it is the line of an account: that brings feeds, and has no entries of its own. */
    public boolean isAccount() {
        return address.startsWith("greader+") && address.indexOf('#') < 0;
    }

    /** Whether an account has brought it. */
    public boolean isOf(Feed account) {
        return account.isAccount() && address.startsWith(account.address + "#");
    }

    /** By its title or its address, also as that is shown. */
    public boolean isNamedBy(String what) {
        return title.equals(what) || address.equals(what) || shownAddress().equals(what);
    }

    /** With other counters. */
    public Feed holding(long unreadNow, long totalNow) {
        return new Feed(
                id,
                address,
                title,
                site,
                tags,
                hidden,
                followed,
                unreadNow,
                totalNow,
                succeeded,
                due,
                movedTo,
                problem,
                problemSince);
    }

    /** As it may be shown: without password. */
    public String shownAddress() {
        return ShownAddress.withoutPassword(address);
    }
}
