package dev.lede.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lanterna's terminal on our line: it never asks over the wire, and whatever it switches on it switches off. */
final class Tty extends ANSITerminal {
    /** All that we or a killed predecessor may have left on: scroll region, mouse, focus events, bracketed paste. */
    private static final String RESET = "\033[r\033[?1000;1002;1003;1004;1006;2004;2026l\033[?7h\033[m";

    private static final String BRACKETED_PASTE = "\033[?2004h";
    private static final String MOUSE = "\033[?1000;1006h";

    /** Behind the last column terminals differ, unless they stay there. */
    private static final String NO_WRAP = "\033[?7l";

    private final Line line;
    private final boolean mouse;
    private boolean entered;

    Tty(Line line, boolean mouse) {
        // Lanterna's own decoder would take bytes away from ours.
        super(InputStream.nullInputStream(), line.output(), StandardCharsets.UTF_8);
        this.line = line;
        this.mouse = mouse;
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return List::of;
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(line.size().columns(), line.size().rows());
    }

    void enter() throws IOException {
        line.raw();
        say(RESET);
        enterPrivateMode();
        say(BRACKETED_PASTE + NO_WRAP + (mouse ? MOUSE : ""));
        setCursorVisible(false);
        flush();
        entered = true;
    }

    /** Gives back the screen, the cursor and the modes; nothing where that was done. */
    void leave() throws IOException {
        if (!entered) {
            return;
        }
        entered = false;
        try {
            say(RESET);
            exitPrivateMode();
        } finally {
            line.restore();
        }
    }

    boolean isEntered() {
        return entered;
    }

    void say(String sequences) throws IOException {
        send(sequences.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        writeToTerminal(bytes);
    }
}
