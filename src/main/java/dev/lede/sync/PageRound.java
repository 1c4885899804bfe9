package dev.lede.sync;

import dev.lede.model.EntryId;
import dev.lede.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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

    private record Done(EntryId entry, Optional<Problem> problem) {}

    private void run(List<EntryId> entries, Duration limit, Consumer<PageEvent> events) {
        var left = new ConcurrentLinkedQueue<>(entries);
        var answers = new LinkedBlockingQueue<Done>();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < Math.min(TOGETHER, entries.size()); i++) {
            workers.submit(() -> {
                work(left, answers);
                return true;
            });
        }
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (int done = 1; done <= entries.size(); done++) {
                Done one = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (one == null) {
                    return;
                }
                events.accept(new PageEvent(one.entry, one.problem.orElse(null), done, entries.size()));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    private void work(Queue<EntryId> left, BlockingQueue<Done> answers) throws InterruptedException {
        for (EntryId entry = left.poll(); entry != null; entry = left.poll()) {
            answers.put(new Done(entry, texts.fetch(entry)));
        }
    }
}
