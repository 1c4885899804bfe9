package dev.lede.terminal;

import java.io.IOException;

/** Sees to it that a line has its modes again, however the program ends meanwhile. */
final class Restoring implements AutoCloseable {
    private final Line line;
    private final Thread hook;

    Restoring(Line line) {
        this.line = line;
        this.hook = new Thread(() -> restore(line), "give back the terminal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static void restore(Line line) {
        try {
            line.restore();
        } catch (IOException gone) {
            // The line is closed: there is nothing left to restore.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        line.restore();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
