package dev.lede.sync;

import dev.lede.config.KeptQuery;
import dev.lede.model.FeedId;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.store.Followed;
import dev.lede.store.Limit;
import dev.lede.store.Retention;
import dev.lede.store.Retention.Dropped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts that need no longer be kept, as the lines of feeds and the settings say. */
public final class OldTexts {
    private final Retention retention;
    private final List<KeptQuery> queries;
    private final Clock clock;

    public OldTexts(Retention retention, List<KeptQuery> queries, Clock clock) {
        this.retention = retention;
        this.queries = List.copyOf(queries);
        this.clock = clock;
    }

    /** How much would go, by feed. */
    public Map<FeedId, Dropped> find(List<Followed> feeds) {
        return retention.oldTexts(limits(feeds));
    }

    /** May be interrupted. */
    public Map<FeedId, Dropped> drop(List<Followed> feeds) {
        return retention.dropTexts(limits(feeds));
    }

    private List<Limit> limits(List<Followed> feeds) {
        var limits = new ArrayList<Limit>();
        for (Followed feed : feeds) {
            var keep = feed.settings().keep();
            if (keep != null) {
                limits.add(Limit.of(feed.id(), keep));
            }
        }
        for (KeptQuery kept : queries) {
            if (QueryParser.parse(kept.query(), LocalDate.now(clock)) instanceof Parsed.Understood(var query)) {
                limits.add(Limit.of(query, kept.keep()));
            }
        }
        return limits;
    }
}
