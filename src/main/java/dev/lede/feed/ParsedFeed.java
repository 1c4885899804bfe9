package dev.lede.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as its publisher sent it, of whatever format; relative addresses resolved, text clean. */
public record ParsedFeed(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable String description,
        @Nullable String lang,
        List<ParsedEntry> entries)
        implements ParseResult {

    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
