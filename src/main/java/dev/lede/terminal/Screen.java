package dev.lede.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terminal while the reader has it. */
public final class Screen implements AutoCloseable {
    public static Screen open(Map<String, String> environment, boolean mouse) {
        throw new UnsupportedOperationException("soon");
    }

    public Size size() {
        return new Size(80, 24);
    }

    /** Waits for what comes next; after {@link Input.End} it always is the end. */
    public Input read() {
        return new Input.End();
    }

    /** Shows a frame, with the cursor at a cell or hidden. */
    public void draw(Frame frame, @Nullable Position cursor) {}

    /** Draws the next frame whole, whatever the terminal may show. */
    public void forget() {}

    /** Gives the terminal back and stops, until the shell brings the program to the foreground. */
    public void suspend() {}

    /** Copies to the clipboard of the person's own machine (OSC 52); false where the text is too long for that. */
    public boolean copy(String text) {
        return false;
    }

    public void title(String title) {}

    @Override
    public void close() {}
}
