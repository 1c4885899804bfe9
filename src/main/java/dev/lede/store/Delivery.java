package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.FilesRead;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed has just sent, whole: its entries in the publisher's order (newest first, as a rule), and what it said of
 * itself.
 *
 * @param kept where it is an archive of ours: what that holds, which are entries of other feeds
 * @param converter which made Markdown of what came as HTML
 * @param files where it is a folder: which of its files the entries came of
 * @param named whether the guids alone say which entries are known, as with a server that never changes them
 */
public record Delivery(
        FeedId feed,
        Answer answer,
        List<NewEntry> entries,
        List<KeptEntry> kept,
        int converter,
        FilesRead files,
        boolean named) {

    public Delivery {
        entries = List.copyOf(entries);
        kept = List.copyOf(kept);
    }

    public Delivery(FeedId feed, Answer answer, List<NewEntry> entries) {
        this(feed, answer, entries, List.of(), 0, FilesRead.NONE, false);
    }

    public Delivery(
            FeedId feed, Answer answer, List<NewEntry> entries, List<KeptEntry> kept, int converter, FilesRead files) {
        this(feed, answer, entries, kept, converter, files, false);
    }

    /** Some of the entries that an account's server holds of a feed. */
    public static Delivery named(FeedId feed, List<NewEntry> entries, int converter) {
        return new Delivery(feed, Answer.NOTHING, entries, List.of(), converter, FilesRead.NONE, true);
    }

    /** What the feed said of itself, and by which to ask it next time. */
    public record Answer(
            @Nullable String title,
            @Nullable String site,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String contentHash,
            Pace pace) {
        public static final Answer NOTHING = new Answer(null, null, null, null, null, Pace.UNKNOWN);
    }
}
