package dev.lede.tui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The sync of an open reader: never two at a time, and it can be stopped. */
final class OneSync {
    private final Work work;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final AtomicBoolean wanted = new AtomicBoolean();

    OneSync(Work work) {
        this.work = work;
    }

    /** What a sync does. */
    interface Work {
        boolean isDue();

        void sync(boolean onlyIfDue);
    }

    /** A feed that is added while a sync runs is none of it: what is due then comes after it. */
    void run(boolean onlyIfDue) {
        if (onlyIfDue && !work.isDue()) {
            return;
        }
        // Noted before it is asked whether one runs, which looks at the note only once it has ended.
        wanted.set(true);
        if (!running.compareAndSet(false, true)) {
            return;
        }
        wanted.set(false);
        thread.set(Thread.currentThread());
        try {
            work.sync(onlyIfDue);
        } finally {
            thread.set(null);
            running.set(false);
        }
        if (wanted.get()) {
            run(true);
        }
    }

    void stop() {
        wanted.set(false);
        Thread syncing = thread.get();
        if (syncing != null) {
            syncing.interrupt();
        }
    }
}
