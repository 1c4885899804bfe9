package dev.lede.markdown;

import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Extent;
import dev.lede.model.FeedId;
import dev.lede.model.FullText;
import dev.lede.model.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An article that nobody wrote, with all that stands above an article. */
final class Sample {
    private Sample() {}

    static Article article(String markdown) {
        var entry = new Entry(
                new EntryId(1),
                new Place(0),
                new FeedId(1),
                "Feed",
                "https://example.org/feed",
                "guid",
                "A title 题目",
                "Author",
                "https://example.org/",
                "What it is about &amp; more",
                "en",
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                false,
                List.of("tag"),
                List.of("en", "zh"),
                Extent.UNKNOWN,
                1);
        return new Article(
                entry,
                null,
                false,
                markdown,
                null,
                null,
                false,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                FullText.NONE);
    }
}
