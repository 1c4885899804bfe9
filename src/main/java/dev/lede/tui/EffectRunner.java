package dev.lede.tui;

import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.library.Library;
import dev.lede.library.Opener;
import dev.lede.library.TagCount;
import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.model.Trouble;
import dev.lede.query.Completion;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.text.DisplayWidth;
import dev.lede.tui.sidebar.Choice;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does what effects say, and the only one who calls the library. Questions run beside each other; changes run one after
 * another, in the order in which the person made them.
 */
final class EffectRunner {
    /** Until the counts stand on the first screen. */
    private static final Duration FIRST_GLANCE = Duration.ofMillis(150);

    private final Library library;
    private final ListLoader lists;
    private final Display display;
    private final Typesetter typesetter;
    private final PictureLoader pictures;
    private final Opener opener;
    private final Outlet outlet;
    private final Workers workers;
    private final Executor questions;
    private final Consumer<Msg> answers;
    private final AtomicReference<Effect.@Nullable KeepPosition> position = new AtomicReference<>();
    private final Latest<Effect.LoadList> typed = new Latest<>();
    private final Latest<Effect.CountChoices> counted = new Latest<>();
    private final Looks looks;
    private final AtomicReference<Query> shown = new AtomicReference<>(Query.ALL);
    private final OneSync syncs = new OneSync(new SyncWork());

    EffectRunner(Library library, Surroundings surroundings, Display display, Workers workers) {
        this.library = library;
        this.lists = new ListLoader(library, surroundings.when().zone());
        this.display = display;
        this.typesetter = new Typesetter(surroundings);
        this.pictures = new PictureLoader(library.media()::picture);
        this.opener = new Opener(library.media(), display::lend);
        this.outlet = new Outlet(surroundings, display);
        this.workers = workers;
        this.looks = new Looks(workers.rest());
        this.questions = workers.questions();
        this.answers = workers.answers();
    }

    /**
     * Who does the work, and who hears of it.
     *
     * @param memory keeps what comes back on the next start
     * @param changed hears that something was done to entries
     * @param rest how long the cursor stays where it means to
     */
    record Workers(
            Executor questions,
            Executor changes,
            Consumer<Msg> answers,
            Consumer<String> memory,
            Runnable changed,
            Duration rest) {}

    void run(Effect effect) {
        switch (effect) {
            case Effect.LoadList load -> ask(load.query(), () -> load(load));
            case Effect.Narrow(var load) -> narrow(load);
            case Effect.LoadOlder load -> ask(load.query(), () -> older(load));
            case Effect.LoadNewer load -> ask(load.query(), () -> newer(load));
            case Effect.CountRows(var request, var query) ->
                ask(query, () -> new Msg.RowsCounted(request, library.rows(query)));
            case Effect.CountDays(var request, var query, var days) ->
                ask(query, () -> new Msg.DaysCounted(request, days, library.days(query, days)));
            case Effect.CountArrived(var request, var query, var since) ->
                ask(query, () -> new Msg.ArrivedCounted(request, library.arrivedSince(query, since)));
            case Effect.LookAgain(var entries) -> ask(() -> rows(entries));
            case Effect.LoadOverview() -> ask(this::overview);
            case Effect.LoadTags(var purpose, var entries) ->
                ask(() -> new Msg.TagsLoaded(purpose, library.tags(), library.ownTags(entries)));
            case Effect.LoadNames() -> ask(this::names);
            case Effect.CountChoices count -> count(count);
            case Effect.CountTags(var query) -> ask(query, () -> new Msg.TagsCounted(query, library.tagsOf(query)));
            case Effect.Tag tag -> change(() -> tag(tag));
            case Effect.OpenArticle open -> ask(() -> open(open));
            case Effect.LookAt(var open) -> lookAt(open);
            case Effect.OfText text -> ask(() -> typesetter.answer(text));
            case Effect.FetchPage(var article, var asked) -> guarded(questions, () -> page(article, asked));
            case Effect.LoadPicture load -> picture(load);
            case Effect.ShowPicture(var load) -> ask(() -> pictures.loaded(load));
            case Effect.MarkRead(var entries, var read) ->
                change(() -> marked(Mark.read(read), entries, library.change(entries, new Change.Read(read))));
            case Effect.MarkAllRead(var query, var arrivedBy) ->
                change(() -> answers.accept(new Msg.Marked(Mark.READ, library.markAllRead(query, arrivedBy))));
            case Effect.MarkBesideRead(var query, var arrivedBy, var from, var older) ->
                change(() -> answers.accept(
                        new Msg.Marked(Mark.READ, library.markReadBeside(query, arrivedBy, from, older))));
            case Effect.Star(var entries, var starred) ->
                change(() ->
                        marked(Mark.starred(starred), entries, library.change(entries, new Change.Starred(starred))));
            case Effect.KeepPosition keep -> keep(keep);
            case Effect.Undo() -> change(() -> answers.accept(new Msg.Undone(library.undo())));
            case Effect.Redo() -> change(() -> answers.accept(new Msg.Redone(library.redo())));
            case Effect.FindFeeds(var what) -> ask(() -> new Msg.FeedsFound(library.find(what)));
            case Effect.Follow(var kind, var offer) -> ask(() -> follow(kind, offer));
            case Effect.Sync(var onlyIfDue) -> guarded(questions, () -> syncs.run(onlyIfDue));
            case Effect.StopSync() -> syncs.stop();
            case Effect.KeepState(var kept) ->
                guarded(workers.changes(), () -> workers.memory().accept(kept.text()));
            case Effect.OpenLink link -> open(link);
            case Effect.Pipe pipe -> answers.accept(outlet.pipe(pipe));
            case Effect.WriteFile write -> ask(() -> outlet.write(write));
            case Effect.Copy(var text) -> display.copy(text);
            case Effect.Ring(var asked) -> display.bell(asked);
            case Effect.Suspend() -> display.suspend();
            case Effect.Redraw() -> display.forget();
            case Effect.TakeAmbiguousAsWide() -> {
                DisplayWidth.takeAmbiguousAsWide(true);
                display.forget();
            }
        }
    }

    // questions

    private interface Question {
        Msg answer();
    }

    private void ask(Question question) {
        guarded(questions, () -> answers.accept(question.answer()));
    }

    /** About a list: it is dropped, however far it has come, as soon as another list is asked about. */
    private void ask(Query query, Question question) {
        shown.set(query);
        guarded(questions, () -> whileShown(query, question));
    }

    /** All there is has nothing to search, and the first screen nothing to stop. */
    private void whileShown(Query query, Question question) {
        if (query instanceof Query.All) {
            answers.accept(question.answer());
        } else {
            library.whileWanted(() -> query.equals(shown.get()), question::answer)
                    .ifPresent(answers);
        }
    }

    private Msg load(Effect.LoadList load) {
        return lists.load(load.query(), load.seek(), load.limit())
                .<Msg>map(page -> new Msg.ListLoaded(load.request(), page))
                .orElseGet(() -> new Msg.NothingThere(load.request(), load.seek()));
    }

    private void narrow(Effect.LoadList load) {
        shown.set(load.query());
        typed.want(load);
        guarded(
                questions,
                () -> typed.take(last -> {
                    whileShown(last.query(), () -> load(last));
                    whileShown(last.query(), () -> new Msg.RowsCounted(last.request(), library.rows(last.query())));
                }));
    }

    private Msg older(Effect.LoadOlder load) {
        var entries = library.older(load.query(), load.from(), load.limit());
        return new Msg.OlderLoaded(load.request(), entries, entries.size() < load.limit());
    }

    private Msg newer(Effect.LoadNewer load) {
        var entries = library.newer(load.query(), load.from(), load.limit());
        return new Msg.NewerLoaded(load.request(), entries.reversed(), entries.size() < load.limit());
    }

    private Msg rows(List<EntryId> entries) {
        return new Msg.RowsSeen(
                entries.stream().map(library::entry).flatMap(Optional::stream).toList());
    }

    /** Among the questions, as the network may keep it waiting. */
    private Msg follow(Added.Kind kind, Found.Offer offer) {
        boolean first = library.feeds().isEmpty();
        return new Msg.FeedAdded(library.follow(kind, offer, List.of()), first);
    }

    private Msg overview() {
        return new Msg.OverviewLoaded(library.overview());
    }

    private Msg names() {
        return new Msg.NamesLoaded(Completion.Known.of(
                library.tags().stream()
                        .sorted(Comparator.comparingLong(TagCount::total).reversed())
                        .map(TagCount::name)
                        .toList(),
                library.feeds().stream().map(Feed::title).toList()));
    }

    private Msg open(Effect.OpenArticle open) {
        return library.article(open.entry())
                .map(article -> typesetter.open(open, article))
                .orElseGet(() -> new Msg.ArticleGone(open.request()));
    }

    private void page(Article article, boolean asked) {
        library.fullText(article, asked).ifPresent(whole -> answers.accept(new Msg.PageFetched(whole, asked)));
    }

    private void lookAt(Effect.OpenArticle open) {
        Duration pause = looks.want(open);
        guarded(questions, () -> {
            if (slept(pause)) {
                looks.take(open, this::show);
            }
        });
    }

    private void show(Effect.OpenArticle open) {
        answers.accept(open(open));
    }

    /** From now on there is time for what the first screen could wait for. */
    void settled() {
        guarded(questions, () -> looks.release(this::show));
    }

    private void picture(Effect.LoadPicture load) {
        pictures.note(load);
        guarded(questions, () -> pictures.load(load).ifPresent(answers));
    }

    /** A program that takes the terminal takes it from the thread that draws. */
    private void open(Effect.OpenLink link) {
        if (link.program().inTerminal()) {
            answers.accept(opened(link));
        } else {
            ask(() -> opened(link));
        }
    }

    private Msg opened(Effect.OpenLink link) {
        return new Msg.LinkOpened(link.address(), opener.open(link.program(), link.entry(), link.address()));
    }

    // changes

    /** The counters follow each change. */
    private void change(Runnable change) {
        guarded(workers.changes(), () -> {
            change.run();
            workers.changed().run();
            answers.accept(overview());
        });
    }

    /** What is done to one entry is seen on its row. */
    private void marked(Mark mark, List<EntryId> entries, int changed) {
        if (entries.size() > 1) {
            answers.accept(new Msg.Marked(mark, changed));
        }
    }

    /** In turn: a held key that marks would else have all views counted once for each mark. */
    private void count(Effect.CountChoices count) {
        counted.want(count);
        guarded(
                questions,
                () -> counted.take(last -> {
                    var counts = new HashMap<Choice, Long>();
                    for (Choice choice : last.choices()) {
                        counts.put(choice, library.count(choice.query().and(new Query.Unread())));
                    }
                    answers.accept(new Msg.ChoicesCounted(counts));
                }));
    }

    private void tag(Effect.Tag tag) {
        int tagged = library.change(tag.entries(), new Change.Tagged(tag.add(), tag.remove()));
        answers.accept(rows(tag.entries()));
        answers.accept(new Msg.Tagged(tagged));
    }

    /** A held key moves faster than a disk writes, so only the last place is written. */
    private void keep(Effect.KeepPosition keep) {
        Effect.KeepPosition waiting = position.getAndSet(keep);
        if (waiting != null && !waiting.entry().equals(keep.entry())) {
            guarded(workers.changes(), () -> library.keepPosition(waiting.entry(), waiting.position()));
        }
        guarded(workers.changes(), () -> {
            Effect.KeepPosition last = position.getAndSet(null);
            if (last != null) {
                library.keepPosition(last.entry(), last.position());
            }
        });
    }

    private final class SyncWork implements OneSync.Work {
        @Override
        public boolean isDue() {
            return library.syncDue();
        }

        @Override
        public void sync(boolean onlyIfDue) {
            Consumer<SyncEvent> tell = event -> answers.accept(new Msg.Synced(event));
            if (onlyIfDue) {
                library.syncWhatIsDue(tell);
            } else {
                library.sync(tell);
            }
            guarded(questions, () -> library.fetchAhead(_ -> {}));
        }
    }

    /**
     * What need not be there with the first screen, once its counts have had their time: asking again and again for the
     * feeds that are due, if the person wants that at all, and the Markdown parser and line breaker, without which the first article would open 150 ms later.
     */
    void settle(Duration syncEvery) {
        guarded(questions, () -> {
            boolean wanted = !syncEvery.isZero() && slept(FIRST_GLANCE);
            while (wanted) {
                run(new Effect.Sync(true));
                wanted = slept(syncEvery);
            }
        });
        Thread.ofPlatform().daemon().name("warm up").start(() -> {
            if (slept(FIRST_GLANCE)) {
                typesetter.warmUp();
                settled();
            }
        });
    }

    /** Looks again and again whether the store has changed, by whatever process. */
    void watch(Duration every) {
        guarded(questions, () -> {
            long known = library.version();
            while (slept(every)) {
                long now = library.version();
                if (now != known) {
                    known = now;
                    answers.accept(new Msg.StoreChanged());
                }
            }
        });
    }

    /** False when the reader is being left. */
    private static boolean slept(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whatever fails is told to the person and does not end the reader: one of the two outermost loops. */
    private void guarded(Executor executor, Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                warn("an effect failed", e);
                answers.accept(new Msg.Failed(Trouble.of(e), executor == workers.changes()));
            }
        });
    }

    /** Named only when needed: finding the log opens every jar. */
    private static void warn(String what, Exception cause) {
        System.getLogger("dev.lede.tui").log(System.Logger.Level.WARNING, what, cause);
    }

    /** The reader is left. */
    void leave() {
        library.leave();
    }
}
