package dev.lede.tui;

import dev.lede.library.Added;
import dev.lede.library.ArticleFile;
import dev.lede.library.Found;
import dev.lede.library.Opening;
import dev.lede.library.Overview;
import dev.lede.library.TagCount;
import dev.lede.markdown.Laid;
import dev.lede.markdown.LaidLink;
import dev.lede.markdown.Measure;
import dev.lede.model.Article;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.TagCounts;
import dev.lede.model.Trouble;
import dev.lede.query.Completion;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.terminal.Input;
import dev.lede.tui.reader.Find;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.reader.Survey;
import dev.lede.tui.reader.Window;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.tags.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened. A request's number says which question is answered; late answers are dropped. */
sealed interface Msg {
    record FromTerminal(Input input) implements Msg {}

    // answers about the list

    record ListLoaded(int request, Page page) implements Msg {}

    /** Nothing lies where it was sought. */
    record NothingThere(int request, Seek seek) implements Msg {}

    /** The rows behind the window's end, newest first; {@code end}: nothing lies beyond them. */
    record OlderLoaded(int request, List<Entry> entries, boolean end) implements Msg {}

    /** The rows before the window's beginning, newest first. */
    record NewerLoaded(int request, List<Entry> entries, boolean end) implements Msg {}

    record RowsCounted(int request, long rows) implements Msg {}

    /** @param counts without those days that have none */
    record DaysCounted(int request, List<LocalDate> days, Map<LocalDate, DayCount> counts) implements Msg {}

    record ArrivedCounted(int request, long arrived) implements Msg {}

    /** Rows as they are now. */
    record RowsSeen(List<Entry> entries) implements Msg {}

    record OverviewLoaded(Overview overview) implements Msg {}

    /** @param own those of the person on all the entries that were asked for */
    record TagsLoaded(Purpose purpose, List<TagCount> tags, Set<String> own) implements Msg {}

    record NamesLoaded(Completion.Known names) implements Msg {}

    record ChoicesCounted(Map<Choice, Long> counts) implements Msg {}

    record TagsCounted(Query query, TagCounts counts) implements Msg {}

    // answers about an article

    record ArticleLoaded(int request, Article article, Window window) implements Msg {}

    record ArticleGone(int request) implements Msg {}

    /** The open article set for another width, or about another place. */
    record ArticleLaid(int request, Window window, int offset) implements Msg {}

    record PartLaid(int request, Measure measure, int part, Laid laid) implements Msg {}

    record MatchesFound(int request, Find find) implements Msg {}

    record OutlineLoaded(int request, List<Survey.Heading> headings, int offset, int step) implements Msg {}

    record LinksLoaded(int request, List<LaidLink> links) implements Msg {}

    /** It is told by the entry: another page of it would be the same. */
    record PageFetched(Article article, boolean asked) implements Msg {}

    record PictureLoaded(Pictures.Key key, String address, Pictures.State state) implements Msg {}

    // what was done

    record FeedsFound(Found found) implements Msg {}

    /** @param first whether nothing was followed before */
    record FeedAdded(Added added, boolean first) implements Msg {}

    record Marked(Mark mark, int entries) implements Msg {}

    record Tagged(int entries) implements Msg {}

    record Undone(int entries) implements Msg {}

    record Redone(int entries) implements Msg {}

    record LinkOpened(String address, Opening opening) implements Msg {}

    record Piped(String command, Opening how) implements Msg {}

    record FileWritten(EntryId entry, String path, ArticleFile.Result how) implements Msg {}

    record Synced(SyncEvent event) implements Msg {}

    /** Some process has changed the store. */
    record StoreChanged() implements Msg {}

    /** @param changing whether something was to be changed, and is shown as if it had been */
    record Failed(Trouble trouble, boolean changing) implements Msg {}
}
