package dev.lede.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person did with an entry elsewhere.
 *
 * @param address of the feed, as its line in {@code feeds} has it
 * @param guid as this store or another program knows the entry
 * @param url by which it is known where its guid is not; null where others of the feed share it
 * @param tags of any origin: the person's own are those that neither the feed's line nor the publisher gives
 */
public record ExpectedState(
        String address, String guid, @Nullable String url, boolean unread, boolean starred, List<String> tags) {

    public ExpectedState {
        tags = List.copyOf(tags);
    }

    /** The same under another spelling of the feed's address. */
    public ExpectedState of(String sameFeed) {
        return new ExpectedState(sameFeed, guid, url, unread, starred, tags);
    }
}
