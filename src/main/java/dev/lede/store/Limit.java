package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.Keep;
import dev.lede.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * How much is kept whole of a feed, or of what a query finds.
 *
 * @param feed null where it is not about one
 */
public record Limit(@Nullable FeedId feed, Query query, Keep keep) {
    public static Limit of(FeedId feed, Keep keep) {
        return new Limit(feed, Query.ALL, keep);
    }

    public static Limit of(Query query, Keep keep) {
        return new Limit(null, query, keep);
    }
}
