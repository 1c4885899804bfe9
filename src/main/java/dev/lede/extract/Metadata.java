package dev.lede.extract;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. Text is one clean line, addresses are absolute.
 *
 * @param published at midnight where only the day is known, in the zone of the page's language where none is given
 * @param lang BCP 47
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable OffsetDateTime published,
        @Nullable String lang,
        @Nullable String siteName,
        @Nullable String thumbnail,
        List<String> tags) {

    public Metadata {
        tags = List.copyOf(tags);
    }
}
