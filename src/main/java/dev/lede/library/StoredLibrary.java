package dev.lede.library;

import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.Word;
import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.JournalStep;
import dev.lede.model.Place;
import dev.lede.model.Problem;
import dev.lede.model.TagCounts;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import dev.lede.source.Source;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The library on a store, with the network and the {@code feeds} file behind it. */
public final class StoredLibrary implements Library {
    private static final Problem STOPPED = new Problem(Problem.Kind.TIMEOUT, "");

    private final Database database;
    private final EntryStore entries;
    private final FeedStore feeds;
    private final Syncing syncing;
    private final Subscriptions subscriptions;
    private final Following following;
    private final Importing importing;
    private final Picturing picturing;
    private final Paging paging;
    private final Supplier<Keeping> keeping;
    private final Maintenance maintenance;
    private final Rules rules;
    private final Supplier<Accounts> accounts;
    private final RemoteFeeds remoteFeeds;
    private final GivenTags givenTags;
    private final Config config;
    private final Clock clock;

    StoredLibrary(Parts parts, Config config, Clock clock) {
        this.database = parts.database();
        this.entries = parts.entries();
        this.feeds = parts.feeds();
        this.syncing = parts.syncing();
        this.rules = parts.rules();
        this.subscriptions = parts.subscriptions();
        this.following = parts.following();
        this.importing = parts.importing();
        this.picturing = parts.picturing();
        this.paging = parts.paging();
        this.keeping = parts.keeping();
        this.maintenance = parts.maintenance();
        this.accounts = parts.accounts();
        this.remoteFeeds = parts.remoteFeeds();
        this.givenTags = new GivenTags(config.rules());
        this.config = config;
        this.clock = clock;
        subscriptions.bringIn();
    }

    /** @param environment holds the {@code *_proxy} variables */
    public static StoredLibrary open(AppPaths paths, Config config, Map<String, String> environment, Clock clock) {
        return new StoredLibrary(Parts.of(paths, config, environment, clock), config, clock);
    }

    @Override
    public List<Entry> older(Query query, Place from, int limit) {
        return entries.older(query, from, limit);
    }

    @Override
    public List<Entry> newer(Query query, Place from, int limit) {
        return entries.newer(query, from, limit);
    }

    @Override
    public long rows(Query query) {
        return entries.rows(query);
    }

    @Override
    public Map<LocalDate, DayCount> days(Query query, List<LocalDate> days) {
        return entries.days(query, days);
    }

    @Override
    public Optional<Entry> nextUnread(Query query, Place from, boolean older) {
        return entries.nextUnread(query, from, older);
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return entries.entry(id);
    }

    @Override
    public Optional<Article> article(EntryId id) {
        Renewal.bringUpToDate(id, entries);
        return entries.article(id)
                .map(article -> article.orSaying(config.words().of(Word.EXPIRED)));
    }

    @Override
    public Media media() {
        return picturing;
    }

    @Override
    public Optional<Article> fullText(Article article, boolean asked) {
        return Waiting.orStopped(() -> paging.fullText(article, asked), Optional.empty());
    }

    @Override
    public void fetchAhead(Consumer<PageEvent> events) {
        paging.ahead(events);
    }

    @Override
    public void fetch(Query query, Consumer<PageEvent> events) {
        paging.of(query, events);
    }

    @Override
    public Overview overview() {
        var tally = entries.tally();
        var shown = feeds.feeds().stream()
                .filter(feed -> feed.followed() && !feed.hidden())
                .toList();
        return new Overview(
                tally.arrived(),
                tally.total(),
                tally.unread(),
                tally.starred(),
                subscriptions.views(LocalDate.now(clock)),
                givenTags.given(entries.tags()),
                AccountRows.counted(shown));
    }

    @Override
    public List<TagCount> tags() {
        return givenTags.of(entries.tagsAsListed());
    }

    @Override
    public List<Feed> feeds() {
        return feeds.feedsAsListed().stream()
                .filter(feed -> feed.followed() && !feed.address().equals(Welcome.ADDRESS))
                .toList();
    }

    @Override
    public void each(Query query, long limit, Consumer<Entry> row) {
        entries.each(query, limit, row);
    }

    @Override
    public long count(Query query) {
        return entries.count(query);
    }

    @Override
    public Plan plan(Query query) {
        return entries.plan(query);
    }

    @Override
    public <T> Optional<T> whileWanted(BooleanSupplier wanted, Supplier<T> question) {
        return database.whileWanted(wanted, question);
    }

    @Override
    public long version() {
        return database.version();
    }

    @Override
    public long lastArrival() {
        return entries.lastArrival();
    }

    @Override
    public long arrivedSince(Query query, long id) {
        return entries.arrivedSince(query, id);
    }

    @Override
    public int change(Collection<EntryId> ids, Change wanted) {
        return entries.change(ids, TagNames.clean(wanted));
    }

    @Override
    public int change(Query query, Change wanted) {
        return entries.change(query, TagNames.clean(wanted));
    }

    @Override
    public int markAllRead(Query query, long arrivedBy) {
        return entries.markAllRead(query, arrivedBy);
    }

    @Override
    public int markReadBeside(Query query, long arrivedBy, Place from, boolean older) {
        return entries.markReadBeside(query, arrivedBy, from, older);
    }

    @Override
    public Set<String> ownTags(Collection<EntryId> ids) {
        return entries.ownTags(ids);
    }

    @Override
    public TagCounts tagsOf(Query query) {
        return entries.tagsOf(query, TAGS_COUNTED);
    }

    @Override
    public Archives archives() {
        return new StoredArchives(entries, picturing);
    }

    @Override
    public Rules rules() {
        return rules;
    }

    @Override
    public Maintenance maintenance() {
        return maintenance;
    }

    @Override
    public Accounts accounts() {
        return accounts.get();
    }

    @Override
    public RemoteFeeds remoteFeeds() {
        return remoteFeeds;
    }

    @Override
    public void keepPosition(EntryId entry, int position) {
        entries.keepPosition(entry, position);
    }

    @Override
    public List<JournalStep> undoable() {
        return entries.undoable();
    }

    @Override
    public int undo() {
        return entries.undo();
    }

    @Override
    public OptionalInt undo(long step) {
        return entries.undo(step);
    }

    @Override
    public int redo() {
        return entries.redo();
    }

    @Override
    public void leave() {
        entries.leave();
    }

    @Override
    public Added add(String what, List<String> tags, boolean force) {
        return changed(what, () -> following.add(what, tags, force));
    }

    @Override
    public Found find(String what) {
        return Waiting.orStopped(() -> following.find(what), new Found.Failed(what, STOPPED));
    }

    @Override
    public Added follow(Added.Kind kind, Found.Offer offer, List<String> tags) {
        return changed(offer.address(), () -> following.follow(kind, offer, tags));
    }

    private Added changed(String what, Waiting<Added> addition) {
        Waiting<Added> change = () -> {
            Added added = addition.made();
            subscriptions.bringIn();
            if (added instanceof Added.AlreadyFollowed(String address)) {
                named(address).ifPresent(feed -> feeds.resume(feed.id()));
            }
            return added;
        };
        return Waiting.orStopped(change, new Added.Failed(what, STOPPED));
    }

    @Override
    public SavedPage save(String address, List<String> tags) {
        return Waiting.orStopped(() -> keeping.get().keep(address, tags), new SavedPage.Failed(address, STOPPED));
    }

    @Override
    public boolean remove(String what) {
        var feed = named(what);
        if (feed.isEmpty()) {
            return false;
        }
        if (remoteFeeds.unfollow(feed.get())) {
            return true;
        }
        // A file that has lost its lines need not hold this one: the person may be taking leave of it for that reason.
        following.remove(feed.get().address());
        feeds.forget(feed.get().id());
        subscriptions.bringIn();
        return true;
    }

    @Override
    public Imported importFrom(String what, boolean allowCommands) {
        Waiting<Imported> work = () -> {
            Imported imported = importing.from(what, allowCommands);
            subscriptions.bringIn();
            return imported;
        };
        return Waiting.orStopped(work, new Imported.Failed(what, STOPPED));
    }

    @Override
    public String export(ExportFormat format) {
        var exporting = new Exporting(subscriptions.lines());
        return switch (format) {
            case OPML -> exporting.opml(feeds());
            case URLS -> exporting.urls(LocalDate.now(clock));
        };
    }

    private Optional<Feed> named(String what) {
        return feeds().stream().filter(candidate -> isNamedBy(what, candidate)).findFirst();
    }

    /** By its title, by the words of its line, or by whatever leads to the same place. */
    private static boolean isNamedBy(String what, Feed feed) {
        return feed.isNamedBy(what)
                || Source.of(feed.address()).address().equals(Source.of(what).address());
    }

    @Override
    public List<FeedsNotice> notices() {
        return subscriptions.notices();
    }

    @Override
    public boolean syncDue() {
        return syncing.isDue();
    }

    @Override
    public SyncReport sync(Consumer<SyncEvent> events) {
        subscriptions.bringIn();
        return syncing.run(Turn.BY_PERSON, events);
    }

    @Override
    public SyncReport syncWhatIsDue(Consumer<SyncEvent> events) {
        subscriptions.bringIn();
        return syncing.run(Turn.IN_BACKGROUND, events);
    }

    @Override
    public Map<FeedId, Long> entriesInFourWeeks() {
        return feeds.entriesInFourWeeks();
    }

    @Override
    public void close() {
        database.close();
    }
}
