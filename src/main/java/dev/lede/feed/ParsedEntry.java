package dev.lede.feed;

import dev.lede.model.Enclosure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its publisher sent it.
 *
 * @param id the publisher's guid or id, null where there is none
 * @param title plain text
 * @param summary HTML for feeds, plain text for front matter
 * @param content in {@code contentKind}
 * @param lang only what the entry says of itself; where it is null the feed's counts
 */
public record ParsedEntry(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable String author,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String summary,
        @Nullable String lead,
        @Nullable String content,
        ContentKind contentKind,
        @Nullable String lang,
        @Nullable String translationKey,
        @Nullable String thumbnail,
        @Nullable String comments,
        boolean toc,
        List<String> tags,
        List<Enclosure> enclosures,
        Map<String, Object> fields) {

    public enum ContentKind {
        HTML,
        MARKDOWN
    }

    public ParsedEntry {
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }
}
