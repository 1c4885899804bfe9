package dev.lede.library;

import dev.lede.fetch.Fetcher;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.FullTextWish;
import dev.lede.query.Query;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.PageStore;
import dev.lede.sync.FullTexts;
import dev.lede.sync.PageEvent;
import dev.lede.sync.PageRound;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages behind the entries. Nothing of what fetches them is loaded before the first is wanted. */
final class Paging {
    private final Stores stores;
    private final Fetcher fetcher;
    private final FullTextWish.When usual;
    private final Path lock;
    private final Clock clock;
    private @Nullable FullTexts texts;

    Paging(Stores stores, Fetcher fetcher, FullTextWish.When usual, Path lock, Clock clock) {
        this.stores = stores;
        this.fetcher = fetcher;
        this.usual = usual;
        this.lock = lock;
        this.clock = clock;
    }

    /** Where entries and their pages lie. */
    record Stores(Database database, EntryStore entries, FeedStore feeds) {}

    private synchronized FullTexts texts() {
        if (texts == null) {
            var pages = new PageStore(stores.database);
            texts = new FullTexts(fetcher, pages, stores.feeds, stores.entries, usual, clock);
        }
        return texts;
    }

    /** Empty where nothing was fetched. */
    Optional<Article> fullText(Article article, boolean asked) throws InterruptedException {
        if (!asked && !texts().wants(article)) {
            return Optional.empty();
        }
        EntryId entry = article.entry().id();
        texts().fetch(entry);
        return stores.entries.article(entry);
    }

    void ahead(Consumer<PageEvent> events) {
        new PageRound(texts(), lock).ahead(events);
    }

    /** Those that have a page already are passed over. */
    void of(Query query, Consumer<PageEvent> events) {
        List<Entry> entries = new ArrayList<>();
        stores.entries.each(query, -1, entries::add);
        new PageRound(texts(), lock).of(texts().lacking(entries), events);
    }
}
