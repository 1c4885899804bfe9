package dev.lede.tui;

import dev.lede.terminal.Frame;
import dev.lede.terminal.Position;
import dev.lede.terminal.Screen;
import org.jspecify.annotations.Nullable;

/** The terminal's screen as a display. */
record ScreenDisplay(Screen screen) implements Display {

    @Override
    public void draw(Frame frame, @Nullable Position cursor) {
        screen.draw(frame, cursor);
    }

    @Override
    public void forget() {
        screen.forget();
    }

    @Override
    public void suspend() {
        screen.suspend();
    }

    @Override
    public void copy(String text) {
        screen.copy(text);
    }
}
