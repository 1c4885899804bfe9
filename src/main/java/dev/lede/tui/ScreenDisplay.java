package dev.lede.tui;

import dev.lede.terminal.Frame;
import dev.lede.terminal.Position;
import dev.lede.terminal.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The terminal's screen as a display. A line that is cut is nothing the reader could mend: it ends. */
record ScreenDisplay(Screen screen, boolean rings) implements Display {

    @Override
    public void draw(Frame frame, @Nullable Position cursor) {
        write("draw", () -> screen.draw(frame, cursor));
    }

    @Override
    public void forget() {
        screen.forget();
    }

    @Override
    public void suspend() {
        write("suspend", screen::suspend);
    }

    @Override
    public void bell(boolean asked) {
        if (rings || asked) {
            write("ring", screen::bell);
        }
    }

    @Override
    public void lend(Runnable borrower) {
        write("lend the terminal", () -> screen.lend(borrower));
    }

    @Override
    public void awaitEnter(String words) {
        write("wait for Enter", () -> screen.awaitEnter(words));
    }

    @Override
    public void copy(String text) {
        write("copy", () -> screen.copy(text));
    }

    @Override
    public void title(String title) {
        write("say the title", () -> screen.title(title));
    }

    /** @param width whether that of ambiguous characters is not known */
    void ask(boolean width) {
        write("ask the terminal", () -> screen.ask(width));
    }

    void close() {
        write("give the terminal back", screen::close);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(String what, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(what + ": " + e.getMessage(), e);
        }
    }
}
