package dev.lede.tui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the last of what is wanted, one at a time: what has been overtaken before its turn is never begun. */
final class Latest<T> {
    private final AtomicReference<@Nullable T> wanted = new AtomicReference<>();
    private final ReentrantLock turn = new ReentrantLock();

    void want(T now) {
        wanted.set(now);
    }

    /** Whether nothing else has been wanted since, and nobody has begun it. */
    boolean isLast(T before) {
        return before.equals(wanted.get());
    }

    /** Waits for its turn and does what is wanted by then, if another turn has not done it already. */
    void take(Consumer<T> work) {
        turn.lock();
        try {
            T last = wanted.getAndSet(null);
            if (last != null) {
                work.accept(last);
            }
        } finally {
            turn.unlock();
        }
    }
}
