package dev.lede.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its publisher sent it, of whatever format; relative addresses resolved, text clean.
 *
 * @param updateEvery how often it says that it changes, null where it says nothing
 */
public record ParsedFeed(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable String description,
        @Nullable String lang,
        @Nullable Duration updateEvery,
        List<ParsedEntry> entries)
        implements ParseResult {

    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
