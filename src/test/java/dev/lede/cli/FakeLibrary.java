package dev.lede.cli;

import dev.lede.library.Added;
import dev.lede.library.ExportFormat;
import dev.lede.library.FeedsNotice;
import dev.lede.library.Found;
import dev.lede.library.Imported;
import dev.lede.library.Maintenance;
import dev.lede.library.Overview;
import dev.lede.library.Rules;
import dev.lede.library.SavedPage;
import dev.lede.library.TagCount;
import dev.lede.library.UnexpectedLibrary;
import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.JournalStep;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.model.Trouble;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A library that answers what a test laid into it and remembers what it was asked; the reader's calls are none of it. */
final class FakeLibrary extends UnexpectedLibrary {
    final List<Article> articles = new ArrayList<>();
    final List<Feed> feeds = new ArrayList<>();
    final List<TagCount> tags = new ArrayList<>();
    final List<Overview.SavedQuery> views = new ArrayList<>();
    final FakeMaintenance maintenance = new FakeMaintenance();
    final List<String> calls = new ArrayList<>();

    @Nullable
    RuntimeException fault;

    final List<Rules.Standing> rules = new ArrayList<>();
    final List<SyncEvent> events = new ArrayList<>();
    final List<JournalStep> journal = new ArrayList<>();
    final List<PageEvent> pages = new ArrayList<>();
    int changed;
    SyncReport report = new SyncReport(0, 0, 0, List.of(), false);

    Imported imported = new Imported.Failed("", new Problem(Problem.Kind.EMPTY, ""));

    @Nullable
    Added added;

    @Nullable
    Found found;

    @Nullable
    SavedPage saved;

    @Override
    public Optional<Article> article(EntryId id) {
        return articles.stream().filter(one -> one.entry().id().equals(id)).findFirst();
    }

    @Override
    public SavedPage save(String address, List<String> tags) {
        calls.add("save " + address + " " + tags);
        return Objects.requireNonNull(saved);
    }

    @Override
    public void fetchAhead(Consumer<PageEvent> events) {
        pages.forEach(events);
    }

    @Override
    public void fetch(Query query, Consumer<PageEvent> events) {
        calls.add("fetch " + query);
        pages.forEach(events);
    }

    @Override
    public List<TagCount> tags() {
        if (fault != null) {
            throw fault;
        }
        return tags;
    }

    @Override
    public Overview overview() {
        return new Overview(0, 0, 0, 0, views, tags, feeds);
    }

    @Override
    public List<Feed> feeds() {
        return feeds;
    }

    @Override
    public void each(Query query, long limit, Consumer<Entry> row) {
        calls.add("each " + query + " " + limit);
        articles.stream()
                .map(Article::entry)
                .limit(limit < 0 ? Long.MAX_VALUE : limit)
                .forEach(row);
    }

    @Override
    public long count(Query query) {
        calls.add("count " + query);
        return articles.size();
    }

    @Override
    public Found find(String what) {
        calls.add("find " + what);
        return Objects.requireNonNull(found);
    }

    @Override
    public Added follow(Added.Kind kind, Found.Offer offer, List<String> tags) {
        calls.add("follow " + offer.address() + " " + tags);
        return new Added.Followed(kind, Subscription.to(offer.address(), tags), offer.title(), List.of());
    }

    @Override
    public Added add(String what, List<String> tags, boolean force) {
        calls.add("add " + what + " " + tags + " " + force);
        if (added == null) {
            throw new Full();
        }
        return added;
    }

    @Override
    public boolean remove(String what) {
        return feeds.removeIf(feed -> feed.address().equals(what));
    }

    @Override
    public Imported importFrom(String what, boolean allowCommands) {
        calls.add("import " + what + " " + allowCommands);
        return imported;
    }

    @Override
    public String export(ExportFormat format) {
        return format + "\n";
    }

    @Override
    public Rules rules() {
        return new Rules() {
            @Override
            public List<Standing> look() {
                return rules;
            }

            @Override
            public int apply() {
                calls.add("apply rules");
                return 101;
            }
        };
    }

    @Override
    public SyncReport sync(Consumer<SyncEvent> listener) {
        events.forEach(listener);
        return report;
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return article(id).map(Article::entry);
    }

    @Override
    public Plan plan(Query query) {
        return new Plan(List.of(new Plan.Walk(Plan.Way.TAG, 7, 1)), false);
    }

    @Override
    public int change(Collection<EntryId> entries, Change wanted) {
        calls.add("change " + entries + " " + wanted);
        return changed;
    }

    @Override
    public int change(Query query, Change wanted) {
        calls.add("change " + query + " " + wanted);
        return changed;
    }

    @Override
    public List<JournalStep> undoable() {
        return journal;
    }

    @Override
    public int undo() {
        calls.add("undo");
        return changed;
    }

    /** Only 12 is there. */
    @Override
    public OptionalInt undo(long step) {
        return step == 12 ? OptionalInt.of(changed) : OptionalInt.empty();
    }

    @Override
    public int redo() {
        calls.add("redo");
        return changed;
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
    public Maintenance maintenance() {
        return maintenance;
    }

    /** As the store tells of a full disk. */
    static final class Full extends RuntimeException implements Trouble.Known {
        private static final long serialVersionUID = 1;

        @Override
        public Trouble trouble() {
            return new Trouble(Trouble.Kind.STORE_FULL, "lede.db");
        }
    }

    /** No article of a test names any. */
    @Override
    public dev.lede.library.Media media() {
        return new dev.lede.library.Media() {
            @Override
            public dev.lede.picture.PictureResult picture(Entry entry, String address) {
                throw new UnsupportedOperationException(address);
            }

            @Override
            public Optional<java.nio.file.Path> file(Entry entry, String address) {
                return Optional.empty();
            }
        };
    }
}
