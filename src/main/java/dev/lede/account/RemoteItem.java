package dev.lede.account;

import dev.lede.feed.ParsedEntry;
import java.util.Set;

/**
 * An entry as the server holds it. Its state is not taken from here: the complete lists of ids are newer.
 *
 * @param labels the names of those that it bears, its folder's among them; some servers tell none of them
 */
public record RemoteItem(ItemId id, String stream, String feedTitle, ParsedEntry entry, Set<String> labels) {
    public RemoteItem {
        labels = Set.copyOf(labels);
    }
}
