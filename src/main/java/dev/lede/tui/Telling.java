package dev.lede.tui;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the servers of accounts what the person does to entries: some seconds after, so that several acts go together, and
 * when the reader is left. What cannot be told then, the next sync tells.
 */
final class Telling {
    static final Duration SOON = Duration.ofSeconds(5);

    /** Nobody waits for a server in order to leave. */
    private static final Duration LEAVING = Duration.ofMillis(800);

    private final Runnable tell;
    private final Duration soon;
    private final Semaphore hurry = new Semaphore(0);
    private @Nullable Thread worker;
    private boolean wanted;
    private boolean left;

    /** @param tell may take its time, and ends early where it is interrupted */
    Telling(Runnable tell, Duration soon) {
        this.tell = tell;
        this.soon = soon;
    }

    /** There is something to tell. */
    synchronized void want() {
        wanted = true;
        if (worker == null) {
            worker = Thread.ofVirtual().start(this::work);
        }
    }

    private void work() {
        try {
            do {
                var _ = hurry.tryAcquire(soon.toMillis(), TimeUnit.MILLISECONDS);
                begin();
                tell.run();
            } while (goesOn());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            end();
            System.getLogger("dev.lede.tui").log(System.Logger.Level.WARNING, "a server was not told", e);
        }
    }

    private synchronized void begin() {
        wanted = false;
    }

    /** What came while it was told is told by itself. */
    private synchronized boolean goesOn() {
        if (!wanted || left) {
            worker = null;
        }
        return worker != null;
    }

    private synchronized void end() {
        worker = null;
    }

    /** Tells what is left, if that goes quickly; nothing where nothing was done. */
    void leave() {
        Thread last = last();
        if (last == null) {
            return;
        }
        hurry.release();
        try {
            if (!last.join(LEAVING)) {
                last.interrupt();
            }
        } catch (InterruptedException e) {
            last.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread last() {
        left = true;
        return worker;
    }
}
