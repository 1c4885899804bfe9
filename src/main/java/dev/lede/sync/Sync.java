package dev.lede.sync;

import dev.lede.model.Problem;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.Saved;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Brings feeds up to date: each on a virtual thread of its own until its entries are ready, then one thread stores what
 * has come, several feeds in one transaction.
 */
public final class Sync {
    /** What may wait to be stored; then the sources wait, so that memory is bounded. */
    private static final int WAITING = 32;

    /** After so long without an answer it is told who is waited for. */
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Intake intake;
    private final FeedStore feeds;
    private final EntryStore entries;
    private final Clock clock;
    private final Path lock;

    /** @param lock a file that only one sync at a time may hold */
    public Sync(Intake intake, FeedStore feeds, EntryStore entries, Clock clock, Path lock) {
        this.intake = intake;
        this.feeds = feeds;
        this.entries = entries;
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
            var report = bringUpToDate(due, events);
            events.accept(new SyncEvent.Finished(report));
            return report;
        }
    }

    private SyncReport bringUpToDate(List<Followed> due, Consumer<SyncEvent> events) {
        var answers = new ArrayBlockingQueue<Answered>(WAITING);
        var passwords = new Passwords();
        var setbacks = new Setbacks(feeds, clock);
        var progress = new Progress(due.size(), events);
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        due.forEach(feed -> workers.submit(() -> {
            answers.put(ask(feed, passwords));
            return feed;
        }));
        try {
            while (!progress.complete()) {
                store(next(answers, progress), progress, setbacks);
            }
            setbacks.end();
            due.forEach(this::expire);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            // Not closed: who is stopped does not wait until a long feed has been read for nobody.
            workers.shutdownNow();
        }
        return progress.report();
    }

    private void expire(Followed feed) {
        var keep = feed.settings().keep();
        if (keep != null && !Thread.currentThread().isInterrupted()) {
            entries.expire(feed.id(), clock.instant().minus(keep));
        }
    }

    /** Stores what one feed's source holds, wherever the feed says that it lives. */
    public void take(Followed feed, Source source) throws InterruptedException {
        var answered = new Answered(feed, source, intake.ask(source, feed, new Passwords()));
        store(List.of(answered), new Progress(1, event -> {}), new Setbacks(feeds, clock));
    }

    /** The outermost loop for one feed: whatever its bytes do to our code, the others go on. */
    private Answered ask(Followed feed, Passwords passwords) throws InterruptedException {
        Source source = Source.of(feed.address());
        try {
            return new Answered(feed, source, intake.ask(source, feed, passwords));
        } catch (RuntimeException | StackOverflowError trouble) {
            var problem = new Problem(Problem.Kind.MALFORMED, trouble.toString());
            return new Answered(feed, source, new Outcome.Failed(problem, null));
        }
    }

    private List<Answered> next(BlockingQueue<Answered> answers, Progress progress) throws InterruptedException {
        var batch = new ArrayList<Answered>();
        Answered first = answers.poll(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        while (first == null) {
            progress.waiting(intake.waitedFor());
            first = answers.poll(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        }
        batch.add(first);
        answers.drainTo(batch);
        return batch;
    }

    private void store(List<Answered> batch, Progress progress, Setbacks setbacks) {
        var deliveries = new ArrayList<Delivery>();
        for (var answered : batch) {
            var feed = answered.feed();
            if (answered.cameFromElsewhere()) {
                setbacks.reached();
            }
            switch (answered.outcome()) {
                case Outcome.Arrived(var answer, var arrived, var files) ->
                    deliveries.add(new Delivery(feed.id(), answer, arrived, files));
                case Outcome.Unchanged(var pace) -> {
                    feeds.unchanged(feed.id(), pace);
                    progress.done(feed, new Saved(feed.id(), 0, 0));
                }
                case Outcome.Failed(var problem, var pause) -> {
                    setbacks.failed(feed, problem, pause);
                    progress.failed(feed, problem);
                }
            }
        }
        saved(deliveries, batch, progress);
    }

    private void saved(List<Delivery> deliveries, List<Answered> batch, Progress progress) {
        if (deliveries.isEmpty()) {
            return;
        }
        for (var saved : entries.save(deliveries)) {
            batch.stream()
                    .map(Answered::feed)
                    .filter(feed -> feed.id().equals(saved.feed()))
                    .forEach(feed -> progress.done(feed, saved));
        }
    }

    private record Answered(Followed feed, Source source, Outcome outcome) {
        /** Whether it shows that there is a network. */
        boolean cameFromElsewhere() {
            return source instanceof Source.WebFeed && !(outcome instanceof Outcome.Failed);
        }
    }
}
