package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Word;
import dev.lede.library.Overview;
import dev.lede.library.TagCount;
import dev.lede.model.Entry;
import dev.lede.model.TagCounts;
import dev.lede.model.Trouble;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.entries.Row;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.sidebar.SideBar;
import dev.lede.tui.status.Notice;
import dev.lede.tui.status.Syncing;
import dev.lede.tui.tags.Purpose;
import java.util.List;
import java.util.Set;

/** What the library's answers, and what happens without the person, do to the model. */
final class Answers {
    private final Surroundings surroundings;
    private final Lists lists;
    private final Reading reading;
    private final Finding finding;
    private final PageForms paging;
    private final Jumps jumps;
    private final Following following;
    private final Narrowing narrowing;

    Answers(
            Surroundings surroundings,
            Lists lists,
            Reading reading,
            Jumps jumps,
            Following following,
            Narrowing narrowing) {
        this.narrowing = narrowing;
        this.surroundings = surroundings;
        this.lists = lists;
        this.reading = reading;
        this.finding = new Finding(surroundings, reading);
        this.paging = new PageForms(surroundings, reading);
        this.jumps = jumps;
        this.following = following;
    }

    Step answer(Model model, Msg msg) {
        int request = model.front().loading().request();
        return switch (msg) {
            case Msg.FromTerminal _ -> throw new IllegalArgumentException("no answer: " + msg);
            case Msg.ListLoaded(var of, var page) -> of == request ? listed(model, page) : Step.to(model);
            case Msg.NothingThere(var of, var seek) -> of == request ? nothing(model, seek) : Step.to(model);
            case Msg.OlderLoaded(var of, var entries, var end) ->
                Step.to(of == request ? older(model, entries, end) : model);
            case Msg.NewerLoaded(var of, var entries, var end) ->
                Step.to(of == request ? newer(model, entries, end) : model);
            case Msg.RowsCounted(var of, var rows) -> Step.to(of == request ? counted(model, rows) : model);
            case Msg.DaysCounted(var of, var days, var counts) ->
                Step.to(of == model.days().request() ? model.with(model.days().with(days, counts)) : model);
            case Msg.ArrivedCounted(var of, var arrived) -> of == request ? arrived(model, arrived) : Step.to(model);
            case Msg.RowsSeen(var entries) ->
                reading.seen(model.with(model.front().list().with(entries)), entries);
            case Msg.OverviewLoaded(var overview) -> overview(model, overview);
            case Msg.ChoicesCounted(var counts) ->
                Step.to(model.with(model.front().sideBar().counted(counts)));
            case Msg.TagsLoaded(var purpose, var tags, var own) -> Step.to(tags(model, purpose, tags, own));
            case Msg.TagsCounted(var query, var counts) -> Step.to(tagsCounted(model, query, counts));
            case Msg.NamesLoaded(var names) -> Step.to(narrowing.known(model, names));
            case Msg.Tagged(var count) -> say(model, Word.TAGGED, count, key(Command.UNDO));
            case Msg.ArticleLoaded loaded ->
                loaded.request() == model.article() ? opened(model, loaded) : Step.to(model);
            case Msg.ArticleGone(var of) -> of == model.article() ? gone(model) : Step.to(model);
            case Msg.ArticleLaid laid ->
                laid.request() == model.article() ? finding.relaid(model, laid) : Step.to(model);
            case Msg.PartLaid part ->
                part.request() == model.article() ? finding.partLaid(model, part) : Step.to(model);
            case Msg.MatchesFound(var of, var find) ->
                of == model.article() ? finding.found(model, find) : Step.to(model);
            case Msg.OutlineLoaded outline ->
                outline.request() == model.article() ? jumps.outline(model, outline) : Step.to(model);
            case Msg.LinksLoaded(var of, var links) ->
                of == model.article() ? jumps.links(model, links) : Step.to(model);
            case Msg.PageFetched(var article, var asked) -> paging.fetched(model, article, asked);
            case Msg.PictureLoaded picture -> Step.to(Showing.loaded(model, picture));
            case Msg.FeedsFound(var found) -> following.found(model, found);
            case Msg.FeedAdded(var added, var first) -> following.added(model, added, first);
            case Msg.Marked(var mark, var count) ->
                count == 0 ? say(model, Word.NOTHING_TO_MARK) : say(model, mark.done(), count, key(Command.UNDO));
            case Msg.Undone(var count) -> changed(model, count == 0 ? Word.NOTHING_TO_UNDO : Word.UNDONE, count);
            case Msg.Redone(var count) -> changed(model, count == 0 ? Word.NOTHING_TO_REDO : Word.REDONE, count);
            case Msg.LinkOpened(var address, var how) -> new Changes(surroundings).opened(model, address, how);
            case Msg.Piped(var command, var how) -> new Outgoing(surroundings).piped(model, command, how);
            case Msg.FileWritten written -> new Outgoing(surroundings).written(model, written);
            case Msg.Synced(var event) -> synced(model, event);
            case Msg.StoreChanged() -> lookAgain(model);
            case Msg.Failed(var trouble, var changing) -> failed(model, trouble, changing);
        };
    }

    /** Asking again after a question that failed would fail again, for ever. */
    private Step failed(Model model, Trouble trouble, boolean changing) {
        Model now = model.say(Notice.error(surroundings.words().of(trouble)));
        return changing
                ? Step.to(now, new Effect.LookAgain(model.front().list().ids()), new Effect.LoadOverview())
                : Step.to(now);
    }

    // the list

    private Step listed(Model model, Page page) {
        EntryList list =
                model.front().list().window(rows(page.entries()), page.atNewest(), page.atOldest(), page.sought());
        FrontPage front = model.front().with(list).with(model.front().loading().arrived());
        // The first list may begin in the middle, where one left it: nothing in it is new because of that.
        boolean whole = page.atNewest() || front.upTo() == 0;
        Model now = model.with(whole ? front.upTo(page.upTo()) : front);
        return now.reader() == null ? Step.to(now) : reading.openSelected(now);
    }

    private Step nothing(Model model, Seek seek) {
        Model now = model.with(model.front().with(model.front().loading().arrived()));
        return switch (seek) {
            case Seek.Unread _ -> say(now, Word.NO_MORE_UNREAD);
            case Seek.Day _, Seek.Entry _, Seek.Newest _, Seek.Oldest _ -> say(now, Word.NO_MORE_ENTRIES);
        };
    }

    private Model older(Model model, List<Entry> entries, boolean end) {
        FrontPage front = model.front();
        return model.with(front.with(front.list().appended(rows(entries), end))
                .with(front.loading().withOlder(false)));
    }

    private Model newer(Model model, List<Entry> entries, boolean end) {
        FrontPage front = model.front();
        return model.with(front.with(front.list().prepended(rows(entries), end))
                .with(front.loading().withNewer(false)));
    }

    private List<Row> rows(List<Entry> entries) {
        return entries.stream().map(entry -> Row.of(entry, surroundings.when())).toList();
    }

    /** An empty list has no row under the cursor that could move, so it is filled at once. */
    private Step arrived(Model model, long arrived) {
        boolean empty = model.front().list().rows().isEmpty()
                && !model.front().loading().window();
        return arrived > 0 && empty
                ? lists.show(model, model.front().shown())
                : Step.to(model.with(model.status().withArrived(arrived)));
    }

    private static Step lookAgain(Model model) {
        FrontPage front = model.front();
        return Step.to(
                model,
                new Effect.LoadOverview(),
                new Effect.CountArrived(front.loading().request(), front.shown().query(), front.upTo()),
                new Effect.LookAgain(front.list().visible()));
    }

    private Step changed(Model model, Word word, int count) {
        Step said = say(model, word, count);
        return said.and(
                Step.to(said.model(), new Effect.LookAgain(model.front().list().ids())));
    }

    /** Beside its rows the list says how many the side bar counts, which folds no translations. */
    private static Model counted(Model model, long rows) {
        FrontPage front = model.front();
        Shown shown = front.shown();
        boolean known = front.sideBar().overview().total() > 0 && !shown.narrowed();
        long entries = known ? front.sideBar().entries(shown.choice(), shown.unreadOnly()) : -1;
        return model.with(model.status().withRows(rows, entries));
    }

    /** What is counted by counters is there; the rest is asked for. */
    private Step overview(Model model, Overview overview) {
        Overview all = new ReadyViews(surroundings).before(overview);
        SideBar bar = model.front().sideBar().with(all);
        FrontPage front = model.front().with(bar);
        Model told = model.with(front.with(front.shown().asOf(all.views())))
                .with(model.days().outdated());
        boolean first = model.front().sideBar().overview().total() == 0;
        Model now = first ? counted(told, told.status().rows()) : told;
        List<Choice> toCount = bar.toCount();
        return toCount.isEmpty() ? Step.to(now) : Step.to(now, new Effect.CountChoices(toCount));
    }

    // tags; who chooses them for something else by now is not disturbed

    private static Model tags(Model model, Purpose purpose, List<TagCount> tags, Set<String> own) {
        return model.dialog() instanceof Dialog.OfTags(var picker)
                        && picker.purpose().equals(purpose)
                ? model.show(new Dialog.OfTags(picker.with(tags, own)))
                : model;
    }

    private static Model tagsCounted(Model model, Query query, TagCounts counts) {
        return model.dialog() instanceof Dialog.OfTags(var picker)
                        && model.front().shown().query().equals(query)
                ? model.show(new Dialog.OfTags(picker.with(counts)))
                : model;
    }

    // the reader

    private Step gone(Model model) {
        return model.reader() == null ? Step.to(Panes.gone(model)) : say(model, Word.ARTICLE_GONE, key(Command.QUIT));
    }

    private static Step opened(Model model, Msg.ArticleLoaded loaded) {
        Reader reader = model.reader();
        return reader == null
                ? Step.to(Panes.come(model, loaded.article(), loaded.window()))
                : Step.to(
                        model.read(reader.opened(loaded.article(), loaded.window())),
                        new Effect.FetchPage(loaded.article(), false));
    }

    // sync

    private Step synced(Model model, SyncEvent event) {
        return switch (event) {
            case SyncEvent.Started(var feeds) -> syncing(model, new Syncing(0, feeds, 0));
            case SyncEvent.FeedDone feed ->
                syncing(model, soFar(model).next(feed.arrived(), feed.done(), feed.feeds()));
            case SyncEvent.Waiting waiting -> Step.to(model);
            case SyncEvent.FeedFailed feed -> syncing(model, soFar(model).next(0, feed.done(), feed.feeds()));
            case SyncEvent.Finished(var report) ->
                finished(model.with(model.status().with((Syncing) null)), report);
            case SyncEvent.CommandsFailed(var commands) -> {
                var first = commands.getFirst();
                String why = surroundings.words().of(first.problem());
                yield Step.to(model.say(
                        Notice.error(surroundings.words().of(Word.COMMAND_OF_YOURS_FAILED, first.title(), why))));
            }
        };
    }

    private static Step syncing(Model model, Syncing now) {
        return Step.to(model.with(model.status().with(now)));
    }

    private static Syncing soFar(Model model) {
        Syncing syncing = model.status().syncing();
        return syncing == null ? new Syncing(0, 0, 0) : syncing;
    }

    /** What is being said already stays. */
    private Step finished(Model model, SyncReport report) {
        Model told = model.status().notice() == null ? model.say(outcome(report)) : model;
        Step looking = lookAgain(told);
        boolean asked = !report.told().isEmpty();
        return asked || report.arrived() > 0 ? looking.and(Step.to(looking.model(), new Effect.Ring(asked))) : looking;
    }

    private Notice outcome(SyncReport report) {
        if (report.busy()) {
            return Notice.of(surroundings.words().of(Word.SYNC_RUNS));
        }
        if (report.unreached() > 0) {
            return Notice.error(surroundings.words().of(Word.SYNC_OFFLINE, report.unreached()));
        }
        if (!report.told().isEmpty()) {
            return Notice.of(told(report));
        }
        int problems = report.failures().size();
        return problems == 0
                ? Notice.of(surroundings.words().of(Word.SYNCED, report.arrived()))
                : Notice.error(surroundings.words().of(Word.SYNCED_WITH_PROBLEMS, report.arrived(), problems));
    }

    private String told(SyncReport report) {
        int more = report.told().size() - 1;
        String first = report.told().getFirst();
        return more == 0 ? first : surroundings.words().of(Word.TOLD_AND_MORE, first, more);
    }

    private String key(Command command) {
        return surroundings.keymap().key(command);
    }

    private Step say(Model model, Word word, Object... values) {
        return Step.to(model.say(Notice.of(surroundings.words().of(word, values))));
    }
}
