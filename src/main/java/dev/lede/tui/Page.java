package dev.lede.tui;

import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A window of a list as the library gave it, newest first, and the entry that was sought.
 *
 * @param upTo the last arrival before it was asked for
 */
record Page(
        List<Entry> entries,
        boolean atNewest,
        boolean atOldest,
        @Nullable EntryId sought,
        long upTo) {

    Page {
        entries = List.copyOf(entries);
    }
}
