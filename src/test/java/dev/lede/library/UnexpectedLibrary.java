package dev.lede.library;

import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.JournalStep;
import dev.lede.model.Place;
import dev.lede.model.TagCounts;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Ground for a test's double: whatever it does not answer itself is a call that nobody expected. */
public abstract class UnexpectedLibrary implements Library {
    private static UnsupportedOperationException unexpected() {
        return new UnsupportedOperationException("no test expects this call");
    }

    @Override
    public Accounts accounts() {
        throw unexpected();
    }

    @Override
    public RemoteFeeds remoteFeeds() {
        throw unexpected();
    }

    @Override
    public Rules rules() {
        throw unexpected();
    }

    @Override
    public List<Entry> older(Query query, Place from, int limit) {
        throw unexpected();
    }

    @Override
    public List<Entry> newer(Query query, Place from, int limit) {
        throw unexpected();
    }

    @Override
    public long rows(Query query) {
        throw unexpected();
    }

    @Override
    public Map<LocalDate, DayCount> days(Query query, List<LocalDate> days) {
        throw unexpected();
    }

    @Override
    public Optional<Entry> nextUnread(Query query, Place from, boolean older) {
        throw unexpected();
    }

    @Override
    public Optional<Article> fullText(Article article, boolean asked) {
        throw unexpected();
    }

    @Override
    public SavedPage save(String address, List<String> tags) {
        throw unexpected();
    }

    @Override
    public void fetchAhead(Consumer<PageEvent> events) {
        throw unexpected();
    }

    @Override
    public void fetch(Query query, Consumer<PageEvent> events) {
        throw unexpected();
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        throw unexpected();
    }

    @Override
    public Optional<Article> article(EntryId id) {
        throw unexpected();
    }

    @Override
    public Media media() {
        throw unexpected();
    }

    @Override
    public Overview overview() {
        throw unexpected();
    }

    @Override
    public List<TagCount> tags() {
        throw unexpected();
    }

    @Override
    public Set<String> ownTags(Collection<EntryId> entries) {
        throw unexpected();
    }

    @Override
    public TagCounts tagsOf(Query query) {
        throw unexpected();
    }

    @Override
    public List<Feed> feeds() {
        throw unexpected();
    }

    @Override
    public void each(Query query, long limit, Consumer<Entry> row) {
        throw unexpected();
    }

    @Override
    public long count(Query query) {
        throw unexpected();
    }

    @Override
    public Plan plan(Query query) {
        throw unexpected();
    }

    @Override
    public long version() {
        throw unexpected();
    }

    @Override
    public long lastArrival() {
        throw unexpected();
    }

    @Override
    public long arrivedSince(Query query, long id) {
        throw unexpected();
    }

    @Override
    public int change(Collection<EntryId> entries, Change wanted) {
        throw unexpected();
    }

    @Override
    public int change(Query query, Change wanted) {
        throw unexpected();
    }

    @Override
    public int markAllRead(Query query, long arrivedBy) {
        throw unexpected();
    }

    @Override
    public int markReadBeside(Query query, long arrivedBy, Place from, boolean older) {
        throw unexpected();
    }

    @Override
    public void keepPosition(EntryId entry, int position) {
        throw unexpected();
    }

    @Override
    public List<JournalStep> undoable() {
        throw unexpected();
    }

    @Override
    public int undo() {
        throw unexpected();
    }

    @Override
    public OptionalInt undo(long step) {
        throw unexpected();
    }

    @Override
    public int redo() {
        throw unexpected();
    }

    @Override
    public void leave() {
        throw unexpected();
    }

    @Override
    public Found find(String what) {
        throw unexpected();
    }

    @Override
    public Added follow(Added.Kind kind, Found.Offer offer, List<String> tags) {
        throw unexpected();
    }

    @Override
    public Added add(String what, List<String> tags, boolean force) {
        throw unexpected();
    }

    @Override
    public boolean remove(String what) {
        throw unexpected();
    }

    @Override
    public Imported importFrom(String what, boolean allowCommands) {
        throw unexpected();
    }

    @Override
    public String export(ExportFormat format) {
        throw unexpected();
    }

    @Override
    public List<FeedsNotice> notices() {
        throw unexpected();
    }

    @Override
    public Map<FeedId, Long> entriesInFourWeeks() {
        throw unexpected();
    }

    @Override
    public boolean syncDue() {
        throw unexpected();
    }

    @Override
    public SyncReport syncWhatIsDue(Consumer<SyncEvent> events) {
        throw unexpected();
    }

    @Override
    public SyncReport sync(Consumer<SyncEvent> events) {
        throw unexpected();
    }

    @Override
    public Archives archives() {
        throw unexpected();
    }

    @Override
    public Maintenance maintenance() {
        throw unexpected();
    }

    @Override
    public void close() {
        // holds nothing
    }
}
