package dev.lede.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source has just sent of one entry, clean and converted, before the store decides whether it is new, edited or
 * known.
 *
 * @param guid the publisher's identity of the entry; the source supplies one where the publisher does not
 * @param published null where the publisher gave none: then the entry is sorted by its arrival
 * @param html the publisher's body, null where it was Markdown
 * @param categories the publisher's tags, each once
 * @param translationKey what the translations of one article share within a feed, null where there are none
 * @param fields front matter in its own names and values; empty for feeds
 */
public record NewEntry(
        String guid,
        String title,
        @Nullable String author,
        @Nullable String url,
        @Nullable Instant published,
        @Nullable String summary,
        @Nullable String lead,
        String markdown,
        @Nullable String html,
        @Nullable String lang,
        @Nullable String translationKey,
        @Nullable String thumbnail,
        boolean toc,
        List<String> categories,
        List<Enclosure> enclosures,
        Map<String, Object> fields) {

    public NewEntry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    public NewEntry withGuid(String now) {
        return with(now, markdown, thumbnail);
    }

    public NewEntry with(String text, @Nullable String picture) {
        return with(guid, text, picture);
    }

    private NewEntry with(String id, String text, @Nullable String picture) {
        return new NewEntry(
                id,
                title,
                author,
                url,
                published,
                summary,
                lead,
                text,
                html,
                lang,
                translationKey,
                picture,
                toc,
                categories,
                enclosures,
                fields);
    }
}
