package dev.lede.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file read as an entry.
 *
 * @param entry null for a draft, and for the page of a section
 * @param problem why its front matter could not be read
 */
public record FrontMatterEntry(
        @Nullable ParsedEntry entry, @Nullable String problem) {

    public static FrontMatterEntry of(ArticleFile file) {
        return new FrontMatterEntry(
                null, Optional.of(file.text()).filter(String::isEmpty).orElse(null));
    }
}
