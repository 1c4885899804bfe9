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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything a person can do. Safe to call from any thread; each call is short but for pages, sync, find, add, follow, save and
 * import. */
public interface Library extends AutoCloseable {
    /** So that counting the tags of a list takes no longer where the list is endless. */
    int TAGS_COUNTED = 20_000;

    // looking: pages of the front page, newest first, translations and stories folded into one row

    /** The entries before {@code from} in time, nearest first. */
    List<Entry> older(Query query, Place from, int limit);

    /** The entries after {@code from} in time, nearest first (so: oldest first). */
    List<Entry> newer(Query query, Place from, int limit);

    /** How many rows {@link #older} would give from the top. */
    long rows(Query query);

    /** How many of these rows there are on each of these days; days without any are absent. */
    Map<LocalDate, DayCount> days(Query query, List<LocalDate> days);

    /** The nearest unread row after (older) or before (newer) a place. */
    Optional<Entry> nextUnread(Query query, Place from, boolean older);

    /** One row by its id, as it is now. */
    Optional<Entry> entry(EntryId id);

    Optional<Article> article(EntryId id);

    Media media();

    /**
     * The article with what its page says: that is fetched where the feed's text looks cut short, or at the person's word.
     * Empty where nothing was fetched. May wait for the network.
     */
    Optional<Article> fullText(Article article, boolean asked);

    Overview overview();

    /** Every tag of any origin, by name. */
    List<TagCount> tags();

    /** The tags of the person that all of these bear. */
    Set<String> ownTags(Collection<EntryId> entries);

    /** How many of the newest {@link #TAGS_COUNTED} entries of a query bear each tag; those that none bears are absent. */
    TagCounts tagsOf(Query query);

    List<Feed> feeds();

    /** Entries one by one, newest first, nothing folded; for commands. A negative limit means all. */
    void each(Query query, long limit, Consumer<Entry> row);

    /** How many entries, nothing folded; for commands. */
    long count(Query query);

    /** How a query is gone about. */
    Plan plan(Query query);

    /** Answers a question, or stops looking as soon as nobody wants the answer any longer: then it is empty. */
    default <T> Optional<T> whileWanted(BooleanSupplier wanted, Supplier<T> question) {
        return wanted.getAsBoolean() ? Optional.of(question.get()) : Optional.empty();
    }

    /** Changes whenever any process has changed the store. */
    long version();

    /** The id of what arrived last, 0 while nothing has. Ids are given in the order in which entries can be seen. */
    long lastArrival();

    /** How many rows of this query arrived after the entry with that id. */
    long arrivedSince(Query query, long id);

    // changing: each change can be undone, also tomorrow

    /** Reading one marks its translations and other sources too. Returns how many entries changed. */
    int change(Collection<EntryId> entries, Change wanted);

    /** The same to all that a query finds, nothing folded; for commands. */
    int change(Query query, Change wanted);

    /** Marks all that the query shows up to the entry with that id; what came later stays unread. */
    int markAllRead(Query query, long arrivedBy);

    /** Of what {@link #markAllRead} marks, only what is older than that place, or newer. */
    int markReadBeside(Query query, long arrivedBy, Place from, boolean older);

    void keepPosition(EntryId entry, int position);

    /** What can be taken back, the last change first. */
    List<JournalStep> undoable();

    /** Takes back the person's last change; returns how many entries it touched, 0 where there is nothing to undo. */
    int undo();

    /** The same of the change with that number, also one by a sync's rules; empty where there is none. */
    OptionalInt undo(long step);

    int redo();

    /** What is collected, as files. */
    Archives archives();

    /** Copies, checks and cleaning. */
    Maintenance maintenance();

    /** Accounts on servers, whose feeds and marks are kept in step with them. */
    Accounts accounts();

    /** What those accounts follow. */
    RemoteFeeds remoteFeeds();

    /** What is done with entries as they arrive. */
    Rules rules();

    /** The reader is left: what has arrived up to now is no longer new. */
    void leave();

    // following

    /** Finds out what an address, a path or a command is. Nothing is followed by that. */
    Found find(String what);

    /** Follows one of the feeds that were found. */
    Added follow(Added.Kind kind, Found.Offer offer, List<String> tags);

    /**
     * Finds, and follows the most likely of what was found.
     *
     * @param force also where nothing answers there
     */
    Added add(String what, List<String> tags, boolean force);

    /** Keeps the article of a web page, to be read later: as a file of Markdown in a folder that is followed from then on. */
    SavedPage save(String address, List<String> tags);

    /** Unfollows; starred and own-tagged entries stay. False where nothing of that address or title is followed. */
    boolean remove(String what);

    /**
     * Follows all that an OPML file, a newsboat {@code urls} file, JSON lines or a newsboat user's folder names, and
     * restores the states they hold.
     *
     * @param what a path or an address
     * @param allowCommands whether {@code exec:} and {@code filter:} lines are followed too
     */
    Imported importFrom(String what, boolean allowCommands);

    /** What is followed, as other programs read it; entries are exported by {@link #each}. */
    String export(ExportFormat format);

    /** What in the {@code feeds} file could not be followed; a person should be told. */
    List<FeedsNotice> notices();

    /** How many entries of the last four weeks each feed has; those without any are absent. */
    Map<FeedId, Long> entriesInFourWeeks();

    /** Whether a sync in the background has something to ask for now. */
    boolean syncDue();

    /** As {@link #sync}, but each feed only when it is due: as often as it publishes, or as its line says. */
    SyncReport syncWhatIsDue(Consumer<SyncEvent> events);

    /**
     * Brings everything up to date, but for feeds that want to be left alone for now. Events arrive on other threads.
     * Interrupting the calling thread stops it, and what has arrived by then stays.
     */
    SyncReport sync(Consumer<SyncEvent> events);

    /**
     * After a sync: fetches the pages of the newest unread entries that look cut short, for a minute at most. Each is kept as
     * it comes; interrupting the calling thread stops it.
     */
    void fetchAhead(Consumer<PageEvent> events);

    /** Fetches the pages of all that a query finds and that have none yet. Interrupting the calling thread stops it. */
    void fetch(Query query, Consumer<PageEvent> events);

    @Override
    void close();
}
