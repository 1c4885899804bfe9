package dev.lede.tui;

import dev.lede.library.Added;
import dev.lede.library.FeedsNotice;
import dev.lede.library.Found;
import dev.lede.library.Overview;
import dev.lede.library.TagCount;
import dev.lede.library.UnexpectedLibrary;
import dev.lede.model.AnArticle;
import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.FullText;
import dev.lede.model.Origin;
import dev.lede.model.Place;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.model.TagCounts;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import dev.lede.query.QueryPrinter;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A library in memory that does what the contract says. */
final class FakeLibrary extends UnexpectedLibrary {
    private final NavigableMap<Place, Entry> entries = new TreeMap<>(Comparator.reverseOrder());
    private final Map<EntryId, String> bodies = new HashMap<>();
    private final Map<EntryId, FakePage> pages = new HashMap<>();
    private final Map<EntryId, FullText> fullTexts = new HashMap<>();
    private final Map<EntryId, List<Enclosure>> enclosures = new HashMap<>();
    private final Map<EntryId, List<Article.Version>> versions = new HashMap<>();
    private final Map<EntryId, Integer> positions = new HashMap<>();
    private final List<NavigableMap<Place, Entry>> journal = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Problem> problems = new HashMap<>();
    private final List<Overview.SavedQuery> views = new ArrayList<>();
    private Supplier<List<SyncEvent>> sync = List::of;
    private final Map<String, Found> found = new HashMap<>();
    private final FakeMedia media = new FakeMedia(calls);
    private final Set<String> ownTags = new TreeSet<>();
    private int folded;
    private boolean daysCounted;
    private long version;

    void onFind(String what, Found there) {
        found.put(what, there);
    }

    /** What was changed, in order. */
    List<String> calls() {
        return calls;
    }

    void put(Entry entry, String markdown) {
        entries.put(entry.place(), entry);
        bodies.put(entry.id(), markdown);
        version++;
    }

    /** So many more entries, which are translations of others. */
    void foldAway(int translations) {
        folded = translations;
    }

    void enclose(long entry, Enclosure file) {
        enclosures.computeIfAbsent(new EntryId(entry), _ -> new ArrayList<>()).add(file);
    }

    void edited(long entry, Article.Version... before) {
        versions.put(new EntryId(entry), List.of(before));
    }

    void problem(String feed, Problem problem) {
        problems.put(feed, problem);
    }

    void view(String name, Query query) {
        views.add(new Overview.SavedQuery(name, QueryPrinter.print(query), query));
    }

    void onSync(Supplier<List<SyncEvent>> events) {
        sync = events;
    }

    int position(EntryId entry) {
        return positions.getOrDefault(entry, 0);
    }

    @Override
    public List<Entry> older(Query query, Place from, int limit) {
        return entries.tailMap(from, false).values().stream()
                .filter(Matching.of(query))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> newer(Query query, Place from, int limit) {
        return entries.descendingMap().tailMap(from, false).values().stream()
                .filter(Matching.of(query))
                .limit(limit)
                .toList();
    }

    @Override
    public long rows(Query query) {
        return older(query, Place.NEWEST, Integer.MAX_VALUE).size();
    }

    /** Days are counted from now on; most screens are easier to read without. */
    FakeLibrary countDays() {
        daysCounted = true;
        return this;
    }

    @Override
    public Set<String> ownTags(Collection<EntryId> ids) {
        var shared = new TreeSet<>(ownTags);
        ids.forEach(id -> shared.retainAll(entry(id).orElseThrow().tags()));
        return shared;
    }

    @Override
    public TagCounts tagsOf(Query query) {
        return new TagCounts(
                older(query, Place.NEWEST, TAGS_COUNTED).stream()
                        .flatMap(entry -> entry.tags().stream())
                        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting())),
                true);
    }

    @Override
    public Map<LocalDate, DayCount> days(Query query, List<LocalDate> days) {
        return daysCounted ? Matching.byDay(older(query, Place.NEWEST, Integer.MAX_VALUE), days) : Map.of();
    }

    @Override
    public Optional<Entry> nextUnread(Query query, Place from, boolean older) {
        Query unread = query.and(new Query.Unread());
        return (older ? older(unread, from, 1) : newer(unread, from, 1))
                .stream().findFirst();
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return entries.values().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public FakeMedia media() {
        return media;
    }

    @Override
    public Optional<Article> article(EntryId id) {
        return entry(id)
                .map(entry -> AnArticle.of(entry, bodies.getOrDefault(id, ""))
                        .enclosures(List.copyOf(enclosures.getOrDefault(id, List.of())))
                        .versions(versions.getOrDefault(id, List.of()))
                        .position(position(id))
                        .fullText(fullTexts.getOrDefault(id, FullText.NONE))
                        .made());
    }

    /** What the page of an entry will give, and the text that is shown then; other entries are whole. */
    void page(EntryId entry, FullText there, String markdown) {
        pages.put(entry, new FakePage(there, markdown));
    }

    @Override
    public Optional<Article> fullText(Article article, boolean asked) {
        EntryId id = article.entry().id();
        FakePage page = pages.get(id);
        if (page == null) {
            return Optional.empty();
        }
        fullTexts.put(id, page.fullText());
        bodies.put(id, page.markdown());
        return article(id);
    }

    @Override
    public void fetchAhead(Consumer<PageEvent> events) {}

    @Override
    public Overview overview() {
        long unread = rows(new Query.Unread());
        return new Overview(unread, entries.size() + folded, unread, rows(new Query.Starred()), views, tags(), feeds());
    }

    @Override
    public List<TagCount> tags() {
        return entries.values().stream()
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .sorted()
                .map(tag -> new TagCount(
                        tag,
                        rows(new Query.Tagged(tag).and(new Query.Unread())),
                        rows(new Query.Tagged(tag)),
                        ownTags.contains(tag) ? List.of(Origin.OWN, Origin.FEED) : List.of(Origin.FEED)))
                .toList();
    }

    @Override
    public List<Feed> feeds() {
        return entries.values().stream()
                .map(Entry::feed)
                .distinct()
                .sorted()
                .map(this::feed)
                .toList();
    }

    private Feed feed(String title) {
        long unread = rows(new Query.InFeed(title).and(new Query.Unread()));
        return Entries.feed(title, unread, problems.get(title));
    }

    @Override
    public void each(Query query, long limit, Consumer<Entry> row) {
        older(query, Place.NEWEST, (int) limit).forEach(row);
    }

    @Override
    public long count(Query query) {
        return rows(query);
    }

    @Override
    public Plan plan(Query query) {
        return new Plan(List.of(), false);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public long lastArrival() {
        return entries.values().stream()
                .mapToLong(entry -> entry.id().value())
                .max()
                .orElse(0);
    }

    @Override
    public long arrivedSince(Query query, long id) {
        return entries.values().stream()
                .filter(Matching.of(query))
                .filter(entry -> entry.id().value() > id)
                .count();
    }

    @Override
    public int change(Collection<EntryId> ids, Change wanted) {
        Predicate<Entry> which = entry -> ids.contains(entry.id());
        return switch (wanted) {
            case Change.Read(boolean read) -> {
                calls.add((read ? "read " : "unread ") + ids);
                yield change(which, entry -> entry.withUnread(!read));
            }
            case Change.Starred(boolean starred) -> {
                calls.add((starred ? "star " : "unstar ") + ids);
                yield change(which, entry -> entry.withStarred(starred));
            }
            case Change.Hidden() -> throw new IllegalArgumentException("only rules hide");
            case Change.Ruled ruled -> throw new IllegalArgumentException("only rules give " + ruled);
            case Change.Tagged(var add, var remove) -> {
                calls.add("tag " + ids + " +" + add + " -" + remove);
                ownTags.addAll(add);
                yield change(which, entry -> Entries.tagged(entry, add, remove));
            }
        };
    }

    @Override
    public int markAllRead(Query query, long arrivedBy) {
        calls.add("all read");
        return change(
                Matching.of(query.and(new Query.Unread()))
                        .and(entry -> entry.id().value() <= arrivedBy),
                entry -> entry.withUnread(false));
    }

    @Override
    public int markReadBeside(Query query, long arrivedBy, Place from, boolean older) {
        calls.add("read " + (older ? "below " : "above ") + from.instant());
        return change(
                Matching.of(query.and(new Query.Unread()))
                        .and(entry -> entry.id().value() <= arrivedBy)
                        .and(entry -> older
                                ? entry.place().compareTo(from) < 0
                                : entry.place().compareTo(from) > 0),
                entry -> entry.withUnread(false));
    }

    private int change(Predicate<Entry> which, java.util.function.UnaryOperator<Entry> change) {
        journal.add(new TreeMap<>(entries));
        var changed = entries.values().stream().filter(which).map(change).toList();
        changed.forEach(entry -> entries.put(entry.place(), entry));
        return changed.size();
    }

    @Override
    public void keepPosition(EntryId entry, int position) {
        positions.put(entry, position);
    }

    @Override
    public int undo() {
        if (journal.isEmpty()) {
            return 0;
        }
        entries.putAll(journal.removeLast());
        return 1;
    }

    @Override
    public int redo() {
        return 0;
    }

    @Override
    public void leave() {
        calls.add("leave");
    }

    @Override
    public Found find(String what) {
        return found.getOrDefault(what, new Found.Failed(what, new Problem(Problem.Kind.NOT_A_FEED, what)));
    }

    @Override
    public Added follow(Added.Kind kind, Found.Offer offer, List<String> tags) {
        calls.add("follow " + offer.address());
        return new Added.Followed(kind, Subscription.to(offer.address(), tags), offer.title(), List.of());
    }

    @Override
    public List<FeedsNotice> notices() {
        return List.of();
    }

    @Override
    public Map<FeedId, Long> entriesInFourWeeks() {
        return Map.of();
    }

    @Override
    public SyncReport syncWhatIsDue(Consumer<SyncEvent> events) {
        return sync(events);
    }

    @Override
    public boolean syncDue() {
        return true;
    }

    @Override
    public SyncReport sync(Consumer<SyncEvent> events) {
        sync.get().forEach(events);
        return new SyncReport(0, 0, 0, List.of(), false);
    }
}
