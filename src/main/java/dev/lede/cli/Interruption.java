package dev.lede.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end well when the process is told to stop (Ctrl-C, SIGTERM, a line that is cut): its thread is
 * interrupted and has a moment to finish what it stores. Java then ends the process with the signal's own exit code.
 */
final class Interruption implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean happened() {
        return worker.isInterrupted();
    }

    private void stop() {
        worker.interrupt();
        try {
            if (!over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                System.getLogger("dev.lede.cli").log(System.Logger.Level.WARNING, "stopped within a step");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done, stopped or not, and has said so. */
    @Override
    public void close() {
        over.countDown();
        if (!happened()) {
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process has just been told to stop, and the work is done all the same.
        }
    }
}
