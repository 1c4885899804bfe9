package dev.lede.sync;

import dev.lede.fetch.Fetcher;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import dev.lede.model.FeedSettings;
import dev.lede.model.FullTextWish;
import dev.lede.model.Problem;
import dev.lede.source.Source;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.FoundPage;
import dev.lede.store.PageHistory;
import dev.lede.store.PageStore;
import dev.lede.store.Unfetched;
import dev.lede.text.SameWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of entries whose feeds send only the beginning: which pages are wanted, and what is kept of them. A page
 * is shown where it says more than the feed; whatever becomes of it, the feed's text stays.
 */
public final class FullTexts {
    /** What is fetched ahead of the person in a sync. */
    private static final int AHEAD = 50;

    private static final Set<Problem.Kind> PASSING = EnumSet.of(
            Problem.Kind.UNKNOWN_HOST,
            Problem.Kind.UNREACHABLE,
            Problem.Kind.BROKEN_OFF,
            Problem.Kind.TIMEOUT,
            Problem.Kind.PROXY,
            Problem.Kind.STATUS,
            Problem.Kind.RATE_LIMITED,
            Problem.Kind.EMPTY);

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofDays(7);

    private final PageReading reading;
    private final PageStore pages;
    private final FeedStore feeds;
    private final EntryStore entries;
    private final FullTextWish.When usual;
    private final Clock clock;

    /** @param usual for feeds whose line does not say */
    public FullTexts(
            Fetcher fetcher,
            PageStore pages,
            FeedStore feeds,
            EntryStore entries,
            FullTextWish.When usual,
            Clock clock) {
        this.reading = new PageReading(fetcher);
        this.pages = pages;
        this.feeds = feeds;
        this.entries = entries;
        this.usual = usual;
        this.clock = clock;
    }

    /** Whether the page of an article that is opened should be fetched without the person's word. */
    public boolean wants(Article article) {
        var entry = article.entry();
        return entry.url() != null
                && !article.expired()
                && pages.mayBeAsked(entry.id())
                && feed(entry.feedId())
                        .filter(feed -> wants(
                                feed, article.inFeed().markdown(), entry.summary(), pages.history(entry.feedId())))
                        .isPresent();
    }

    /** The newest unread entries whose pages should be fetched. */
    public List<EntryId> ahead() {
        Map<FeedId, Followed> followed = new HashMap<>();
        feeds.followed().forEach(feed -> followed.put(feed.id(), feed));
        Map<FeedId, PageHistory> histories = new HashMap<>();
        List<Unfetched> found = new ArrayList<>();
        for (Unfetched entry : pages.newestUnread()) {
            Followed feed = followed.get(entry.feed());
            if (feed != null
                    && wants(
                            feed,
                            entry.text(),
                            entry.summary(),
                            histories.computeIfAbsent(entry.feed(), pages::history))
                    && found.size() < AHEAD) {
                found.add(entry);
            }
        }
        return found.stream().map(Unfetched::id).toList();
    }

    /** Those whose pages were not fetched yet, whatever their texts look like. */
    public List<EntryId> lacking(List<Entry> entries) {
        Set<FeedId> files = feeds.followed().stream()
                .filter(FullTexts::isOfFiles)
                .map(Followed::id)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !files.contains(entry.feedId()))
                .map(Entry::id)
                .filter(pages::isLacking)
                .toList();
    }

    /** @param text null where it is long */
    private boolean wants(Followed feed, @Nullable String text, @Nullable String summary, PageHistory history) {
        if (isOfFiles(feed)) {
            return false;
        }
        return switch (wish(feed.settings()).when()) {
            case AUTO -> text != null && Excerpt.of(text, summary, history).isPresent();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** Files are what the person has; what they name as their address is where it came from. */
    private static boolean isOfFiles(Followed feed) {
        return switch (Source.of(feed.address())) {
            case Source.Folder _, Source.SingleFile _ -> true;
            case Source.WebFeed _, Source.Command _, Source.Filter _ -> false;
        };
    }

    private FullTextWish wish(FeedSettings settings) {
        return FullTextWish.of(settings.fulltext(), usual);
    }

    private Optional<Followed> feed(FeedId id) {
        return feeds.followed().stream().filter(feed -> feed.id().equals(id)).findFirst();
    }

    /** Fetches the page of an entry and keeps what it holds. What stood in the way, empty where nothing did. */
    public Optional<Problem> fetch(EntryId id) throws InterruptedException {
        var article = entries.article(id);
        String address = article.map(found -> found.entry().url()).orElse(null);
        if (article.isEmpty() || address == null) {
            return Optional.of(new Problem(Problem.Kind.BAD_ADDRESS, ""));
        }
        var settings =
                feed(article.get().entry().feedId()).map(Followed::settings).orElse(FeedSettings.NONE);
        var wish = wish(settings);
        var read = reading.read(address, settings.forOtherHosts(), wish.selector());
        if (Thread.interrupted()) {
            throw new InterruptedException("nobody waits for the page any longer");
        }
        return switch (read) {
            case PageReading.Read.Found found -> {
                keep(article.get(), found, wish);
                yield Optional.empty();
            }
            case PageReading.Read.Failed(var problem, var pause) -> {
                pages.failed(id, problem, again(problem.kind(), pause));
                yield Optional.of(problem);
            }
        };
    }

    private void keep(Article article, PageReading.Read.Found found, FullTextWish wish) {
        String sent = article.inFeed().markdown();
        String page = found.markdown();
        pages.keep(
                article.entry().id(),
                new FoundPage(
                        page,
                        found.html(),
                        HtmlToMarkdown.VERSION,
                        isBetter(page, sent, wish),
                        place -> Math.max(0, SameWords.place(sent, place, page))));
    }

    /** Who names the place on the page means it; else the page must say more, or for who always wants it about as much. */
    private static boolean isBetter(String page, String sent, FullTextWish wish) {
        int had = TextSize.of(sent);
        int has = TextSize.of(page);
        return wish.selector() != null
                || switch (wish.when()) {
                    case ALWAYS -> has * 10L >= had * 7L;
                    case AUTO, NEVER -> has > had + had / 4 + 100;
                };
    }

    private Instant again(Problem.Kind kind, @Nullable Duration pause) {
        Duration wait = PASSING.contains(kind) ? SOON : LATER;
        return clock.instant().plus(pause == null || pause.compareTo(wait) < 0 ? wait : pause);
    }
}
