package dev.lede.tui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the last of what is wanted, one at a time: what has been overtaken before its turn is never begun. */
final class Latest<T> {
    private final AtomicReference<@Nullable T> wanted = new AtomicReference<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean held;

    /** Does nothing before it is released. */
    static <T> Latest<T> held() {
        var latest = new Latest<T>();
        latest.held = true;
        return latest;
    }

    void release() {
        held = false;
    }

    void want(T now) {
        wanted.set(now);
    }

    /** Waits for its turn and does what is wanted by then, if another turn has not done it already. */
    void take(Consumer<T> work) {
        turn.lock();
        try {
            T last = held ? null : wanted.getAndSet(null);
            if (last != null) {
                work.accept(last);
            }
        } finally {
            turn.unlock();
        }
    }
}
