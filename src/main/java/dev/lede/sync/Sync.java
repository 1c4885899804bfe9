package dev.lede.sync;

import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.Saved;
import dev.lede.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Brings feeds up to date: each on a virtual thread of its own until its entries are ready, then one thread stores what
 * has come, several feeds in one transaction.
 */
public final class Sync {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");

    /** One transaction for many feeds costs far less than one for each, but nobody shall wait long for what has come. */
    private static final Duration GATHERING = Duration.ofMillis(300);

    private static final int ENOUGH_BYTES = 3 * 1024 * 1024;

    /** Those that wait leave room for requests. */
    private static final int ENOUGH_FEEDS = Room.FEEDS * 3 / 4;

    /** After so long without an answer it is told who is waited for. */
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Intake intake;
    private final FeedStore feeds;
    private final EntryStore entries;
    private final OldTexts oldTexts;
    private final StandingRules rules;
    private final Clock clock;
    private final Path lock;

    /** @param lock a file that only one sync at a time may hold */
    public Sync(
            Intake intake,
            FeedStore feeds,
            EntryStore entries,
            OldTexts oldTexts,
            StandingRules rules,
            Clock clock,
            Path lock) {
        this.intake = intake;
        this.feeds = feeds;
        this.entries = entries;
        this.oldTexts = oldTexts;
        this.rules = rules;
        this.clock = clock;
        this.lock = lock;
    }

    /**
     * Blocks until every feed has answered or failed. Where the calling thread is interrupted all requests are given up
     * at once, what was stored by then stays, and the thread is left interrupted.
     */
    public SyncReport run(List<Followed> due, Consumer<SyncEvent> events) {
        var held = SyncLock.take(lock);
        if (held.isEmpty()) {
            return new SyncReport(0, 0, 0, List.of(), true);
        }
        try (var running = held.get()) {
            events.accept(new SyncEvent.Started(due.size()));
            return bringUpToDate(due, events);
        }
    }

    private SyncReport bringUpToDate(List<Followed> due, Consumer<SyncEvent> events) {
        var answers = new LinkedBlockingQueue<Answered>();
        var room = new Room();
        var passwords = intake.passwords();
        var progress = new Progress(due.size(), events);
        var books = new Books(progress, new Setbacks(feeds, clock), rules.begin());
        Set<Followed> unreached = Set.of();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        Order.of(due)
                .forEach(feed -> workers.submit(() -> {
                    var place = room.enter();
                    long start = System.nanoTime();
                    var answered = ask(feed, passwords, place);
                    answers.put(answered.relieved().after(Duration.ofNanos(System.nanoTime() - start)));
                    return feed;
                }));
        try {
            while (!progress.complete()) {
                store(next(answers, progress), books);
            }
            unreached = books.setbacks.end();
            oldTexts.drop(due);
            entries.catchUp();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            // Not closed: who is stopped does not wait until a long feed has been read for nobody.
            workers.shutdownNow();
        }
        return progress.report(unreached, books.rules.caught());
    }

    /** Stores what one feed's source holds, wherever the feed says that it lives. No rule is asked: the person is. */
    public void take(Followed feed, Source source) throws InterruptedException {
        var answered = answered(feed, source, intake.passwords(), new Room().enter());
        store(
                List.of(answered),
                new Books(
                        new Progress(1, event -> {}),
                        new Setbacks(feeds, clock),
                        rules.none().begin()));
    }

    /** The outermost loop for one feed: whatever its bytes do to our code, the others go on. */
    private Answered ask(Followed feed, Passwords passwords, Room.Place place) throws InterruptedException {
        try {
            return answered(feed, Source.of(feed.address()), passwords, place);
        } catch (InterruptedException stop) {
            throw stop;
        } catch (StoreException fault) {
            return isOfOneFeed(fault)
                    ? failed(feed, Problem.Kind.MALFORMED, fault, place)
                    : new Answered(feed, false, new Outcome.StoreFailed(fault), place);
        } catch (OutOfMemoryError full) {
            return failed(feed, Problem.Kind.TOO_LARGE, full, place);
        } catch (Throwable trouble) { // Any: a feed that never answers would hold the sync, and its lock, for ever.
            LOG.log(System.Logger.Level.WARNING, "asking a feed failed", trouble);
            return failed(feed, Problem.Kind.MALFORMED, trouble, place);
        }
    }

    /** Its message stays out of the person's sight: it may hold anything the publisher sent. */
    private static Answered failed(Followed feed, Problem.Kind kind, Throwable why, Room.Place place) {
        var problem = new Problem(kind, why.getClass().getSimpleName());
        return new Answered(feed, false, new Outcome.Failed(problem, null), place);
    }

    private Answered answered(Followed feed, Source source, Passwords passwords, Room.Place place)
            throws InterruptedException {
        var outcome = intake.ask(source, feed, passwords, place);
        return new Answered(feed, source instanceof Source.WebFeed, outcome, place);
    }

    /** Waits for an answer, then a little longer for others. */
    private List<Answered> next(BlockingQueue<Answered> answers, Progress progress) throws InterruptedException {
        var batch = new ArrayList<Answered>();
        batch.add(first(answers, progress));
        long end = System.nanoTime() + GATHERING.toNanos();
        while (!isEnough(batch) && batch.size() < progress.left()) {
            Answered more = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (more == null) {
                break;
            }
            batch.add(more);
        }
        return batch;
    }

    private static boolean isEnough(List<Answered> batch) {
        int bytes = 0;
        int feeds = 0;
        for (var answered : batch) {
            bytes += answered.place().taken();
            feeds += answered.outcome() instanceof Outcome.Arrived ? 1 : 0;
        }
        return bytes >= ENOUGH_BYTES || feeds >= ENOUGH_FEEDS;
    }

    private Answered first(BlockingQueue<Answered> answers, Progress progress) throws InterruptedException {
        Answered first = answers.poll(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        while (first == null) {
            progress.waiting(intake.waitedFor());
            first = answers.poll(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        }
        return first;
    }

    /** All of the batch in one transaction, and where that fails each by itself: no publisher stops the others. */
    private void store(List<Answered> batch, Books books) {
        try {
            storeTogether(batch, books);
        } catch (StoreException fault) {
            if (!isOfOneFeed(fault)) {
                throw fault;
            }
            LOG.log(System.Logger.Level.WARNING, "what feeds have sent cannot be stored", fault);
            if (batch.size() > 1) {
                batch.forEach(one -> store(List.of(one), books));
            } else {
                var one = batch.getFirst();
                var failed = failed(one.feed(), Problem.Kind.MALFORMED, fault, one.place());
                storeTogether(List.of(failed), books);
            }
        }
    }

    /** A store that is full, damaged or out of reach is so for all of them. */
    private static boolean isOfOneFeed(StoreException fault) {
        return fault.trouble().kind() == Trouble.Kind.STORE_FAILED;
    }

    /** It is told once it is over. */
    private void storeTogether(List<Answered> batch, Books books) {
        var stored = feeds.together("store what feeds have sent", () -> stored(batch, books));
        books.rules.heard(stored.ruled());
        for (var answered : batch) {
            var feed = answered.feed();
            answered.place().leave();
            switch (answered.outcome()) {
                case Outcome.Arrived _, Outcome.Unchanged _ ->
                    books.progress.done(feed, stored.of(feed), answered.took());
                case Outcome.Synced(var pace, var here, var before, var trouble) -> {
                    books.progress.done(feed, here, answered.took());
                    if (trouble != null) {
                        books.progress.noted(feed, trouble);
                    }
                }
                case Outcome.Failed(var problem, var pause) -> books.progress.failed(feed, problem, answered.took());
                case Outcome.StoreFailed(var fault) -> throw fault;
            }
        }
    }

    private Stored stored(List<Answered> batch, Books books) {
        var deliveries = new ArrayList<Delivery>();
        for (var answered : batch) {
            var feed = answered.feed();
            if (answered.cameFromElsewhere()) {
                books.setbacks.reached();
            }
            switch (answered.outcome()) {
                case Outcome.Arrived(var answer, var arrived, var kept, var files) ->
                    deliveries.add(new Delivery(feed.id(), answer, arrived, kept, HtmlToMarkdown.VERSION, files));
                case Outcome.Unchanged(var pace) -> feeds.unchanged(feed.id(), pace);
                case Outcome.Synced synced -> synced(feed, synced, books);
                case Outcome.Failed(var problem, var pause) -> books.setbacks.failed(feed, problem, pause);
                case Outcome.StoreFailed(var fault) -> throw fault;
            }
        }
        if (deliveries.isEmpty()) {
            return new Stored(Map.of(), List.of());
        }
        long before = entries.lastArrival();
        var saved = entries.save(deliveries);
        boolean isNew = saved.stream().anyMatch(one -> one.arrived() > 0);
        return new Stored(
                saved.stream().collect(Collectors.toMap(Saved::feed, one -> one)),
                isNew ? books.rules.apply(before) : List.of());
    }

    /** @param ruled what each rule found of it; nothing where none was asked */
    private record Stored(Map<FeedId, Saved> saved, List<List<EntryId>> ruled) {
        Saved of(Followed feed) {
            return saved.getOrDefault(feed.id(), new Saved(feed.id(), 0, 0));
        }
    }

    private void synced(Followed feed, Outcome.Synced synced, Books books) {
        feeds.unchanged(feed.id(), synced.pace());
        if (synced.trouble() != null) {
            feeds.note(feed.id(), synced.trouble());
        }
        if (synced.saved().arrived() > 0) {
            books.rules.heard(books.rules.apply(synced.before()));
        }
    }

    /** What one sync writes down as it goes. */
    private record Books(Progress progress, Setbacks setbacks, StandingRules.Round rules) {}

    private record Answered(Followed feed, boolean onTheWeb, Outcome outcome, Room.Place place, Duration took) {
        Answered(Followed feed, boolean onTheWeb, Outcome outcome, Room.Place place) {
            this(feed, onTheWeb, outcome, place, Duration.ZERO);
        }

        Answered after(Duration time) {
            return new Answered(feed, onTheWeb, outcome, place, time);
        }

        /** Gives its place away already where nothing of it is kept. */
        Answered relieved() {
            if (!(outcome instanceof Outcome.Arrived)) {
                place.leave();
            }
            return this;
        }

        /** Whether it shows that there is a network. */
        boolean cameFromElsewhere() {
            return onTheWeb && !(outcome instanceof Outcome.Failed);
        }
    }
}
