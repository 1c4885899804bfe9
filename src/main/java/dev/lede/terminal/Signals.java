package dev.lede.terminal;

import java.io.IOException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The signals of job control. Those that end the process end it in Java's own way: its shutdown hooks run. */
final class Signals implements AutoCloseable {
    private static final Signal RESIZE = new Signal("WINCH");
    private static final Signal INTERRUPT = new Signal("INT");
    private static final Signal STOP = new Signal("TSTP");
    private static final Signal CONTINUE = new Signal("CONT");

    private final Runnable onStop;

    Signals(Runnable onResize, Runnable onStop, Runnable onContinue) {
        this.onStop = onStop;
        Signal.handle(RESIZE, signal -> onResize.run());
        Signal.handle(CONTINUE, signal -> onContinue.run());
        Signal.handle(STOP, signal -> onStop.run());
    }

    /**
     * Stops the process until it is continued. TSTP rather than STOP: where no shell waits that could continue us
     * ({@code ssh host lede}), the kernel ignores it.
     */
    void stop() throws IOException {
        Signal.handle(STOP, SignalHandler.SIG_DFL);
        try {
            // Signal.raise refuses a signal whose action is the default one.
            long self = ProcessHandle.current().pid();
            new ProcessBuilder("/bin/sh", "-c", "kill -TSTP " + self).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Signal.handle(STOP, signal -> onStop.run());
        }
    }

    /** Keys that interrupt or stop the program that has the terminal reach us too: it may end by the one, and we only stop. */
    void whileLent(Runnable borrower) {
        Signal.handle(STOP, SignalHandler.SIG_DFL);
        SignalHandler ending = Signal.handle(INTERRUPT, signal -> {});
        try {
            borrower.run();
        } finally {
            Signal.handle(INTERRUPT, ending);
            Signal.handle(STOP, signal -> onStop.run());
        }
    }

    @Override
    public void close() {
        Signal.handle(RESIZE, SignalHandler.SIG_DFL);
        Signal.handle(CONTINUE, SignalHandler.SIG_DFL);
        Signal.handle(STOP, SignalHandler.SIG_DFL);
    }
}
