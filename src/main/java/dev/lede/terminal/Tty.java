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
    /** The region's end moves the cursor, so it is kept. All that we or a killed predecessor may have left on: scroll region, mouse, focus events, bracketed paste. */
    private static final String RESET = "\0337\033[r\0338\033[?1000;1002;1003;1004;1006;2004;2026l\033[?7h\033[m";

    /** XTPUSHTITLE and XTPOPTITLE, of the window. */
    private static final String KEEP_TITLE = "\033[22;2t";

    private static final String TITLE_AGAIN = "\033[23;2t";

    private static final String BRACKETED_PASTE = "\033[?2004h";
    private static final String MOUSE = "\033[?1000;1006h";

    /** Behind the last column terminals differ, unless they stay there. */
    private static final String NO_WRAP = "\033[?7l";

    private final Line line;
    private final boolean mouse;
    private final boolean titled;
    private boolean entered;

    /** @param titled whether it knows, or at least swallows, what keeps its window's title */
    Tty(Line line, boolean mouse, boolean titled) {
        // Lanterna's own decoder would take bytes away from ours.
        super(InputStream.nullInputStream(), line.output(), StandardCharsets.UTF_8);
        this.line = line;
        this.mouse = mouse;
        this.titled = titled;
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
        say(RESET + (titled ? KEEP_TITLE : ""));
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
            say(RESET + (titled ? TITLE_AGAIN : ""));
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
