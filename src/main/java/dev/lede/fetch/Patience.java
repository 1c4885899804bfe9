package dev.lede.fetch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import okhttp3.Call;

/**
 * Waits for a call that runs on a virtual thread of its own, so that whoever waits for it can stop waiting: neither a
 * lookup nor a handshake need listen to an interruption.
 */
final class Patience {
    private Patience() {}

    static <T> T await(Call call, Callable<T> reading, Supplier<T> late, Duration left) throws InterruptedException {
        var answer = new FutureTask<>(reading);
        Thread.ofVirtual().name("fetch").start(answer);
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException ended) {
            return late.get();
        } catch (ExecutionException bug) {
            if (bug.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IllegalStateException("Cannot ask " + call.request().url().host(), bug.getCause());
        } finally {
            if (!answer.isDone()) {
                call.cancel();
                answer.cancel(true);
            }
        }
    }
}
