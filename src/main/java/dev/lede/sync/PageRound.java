package dev.lede.sync;

import dev.lede.model.EntryId;
import dev.lede.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Fetches the pages of many entries, a few at a time; each is kept as soon as it has come. */
public final class PageRound {
    /** In all; a page that takes longer is fetched when its article is opened. */
    private static final Duration AHEAD = Duration.ofSeconds(60);

    private static final Duration ENDLESS = Duration.ofDays(365);

    private static final int TOGETHER = 12;

    private final FullTexts texts;
    private final Path lock;

    /** @param lock a file that only one round ahead of the person at a time may hold */
    public PageRound(FullTexts texts, Path lock) {
        this.texts = texts;
        this.lock = lock;
    }

    /** What a sync fetches once the feeds have come. Interrupting the calling thread stops it. */
    public void ahead(Consumer<PageEvent> events) {
        var held = SyncLock.take(lock);
        if (held.isPresent()) {
            try (var running = held.get()) {
                run(texts.ahead(), AHEAD, events);
            }
        }
    }

    /** Those that the person asked for, however long it takes. */
    public void of(List<EntryId> entries, Consumer<PageEvent> events) {
        run(entries, ENDLESS, events);
    }

    private void run(List<EntryId> entries, Duration limit, Consumer<PageEvent> events) {
        var together = new Semaphore(TOGETHER, true);
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var answers = new ExecutorCompletionService<PageEvent>(workers);
        for (EntryId entry : entries) {
            answers.submit(() -> fetched(entry, together));
        }
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (int done = 1; done <= entries.size(); done++) {
                var one = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (one == null) {
                    return;
                }
                events.accept(one.get().after(done, entries.size()));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException trouble
                    ? trouble
                    : new IllegalStateException("fetch a page", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private PageEvent fetched(EntryId entry, Semaphore together) throws InterruptedException {
        together.acquire();
        try {
            return new PageEvent(entry, texts.fetch(entry).orElse(null), 0, 0);
        } catch (OutOfMemoryError full) {
            return new PageEvent(entry, new Problem(Problem.Kind.TOO_LARGE, ""), 0, 0);
        } finally {
            together.release();
        }
    }
}
