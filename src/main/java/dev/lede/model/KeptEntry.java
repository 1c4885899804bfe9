package dev.lede.model;

import java.time.Instant;
import java.util.List;

/**
 * An entry as an archive holds it: what its publisher said, and what became of it in the store that it was written from.
 *
 * @param entry its categories are the publisher's tags
 * @param feed the feed's title
 * @param feedUrl the feed's address, without password
 * @param sequence its place among the entries of the same second
 * @param tags of any origin; the person's own are those that neither the publisher nor the feed gives
 * @param feedTags those that the feed's line or a rule gave
 */
public record KeptEntry(
        NewEntry entry,
        String feed,
        String feedUrl,
        Instant arrived,
        int sequence,
        boolean unread,
        boolean starred,
        List<String> tags,
        List<String> feedTags) {

    public KeptEntry {
        tags = List.copyOf(tags);
        feedTags = List.copyOf(feedTags);
    }

    /** The same with what its publisher said in other words. */
    public KeptEntry with(NewEntry now) {
        return new KeptEntry(now, feed, feedUrl, arrived, sequence, unread, starred, tags, feedTags);
    }

    /** By what it is sorted: its date, unless that lay in the future when it arrived. */
    public Instant sortedBy() {
        Instant published = entry.published();
        return published == null || published.isAfter(arrived) ? arrived : published;
    }
}
