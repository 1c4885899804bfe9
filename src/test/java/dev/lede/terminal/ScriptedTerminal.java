package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A terminal in memory: a test types into it and reads what it shows. */
public final class ScriptedTerminal implements AutoCloseable {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Emulator emulator;
    private volatile boolean stuck;
    private final FakeLine line;
    private final Screen screen;

    public ScriptedTerminal(int columns, int rows) {
        this(columns, rows, Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
    }

    public ScriptedTerminal(int columns, int rows, Map<String, String> environment) {
        try {
            emulator = new Emulator(new Size(columns, rows));
            line = new FakeLine(new Wire(), new Size(columns, rows));
            screen = Screen.on(line, Capabilities.of(environment), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Screen screen() {
        return screen;
    }

    /** Sends bytes as a keyboard would. */
    public ScriptedTerminal type(String text) {
        try {
            line.keys.write(text.getBytes(UTF_8));
            line.keys.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void hangUp() {
        try {
            line.keys.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it takes nothing that is sent. */
    public void stick() {
        stuck = true;
    }

    /** What the terminal shows, a line a row, blanks at the end of lines cut off. */
    public String shown() {
        take();
        return emulator.text();
    }

    /** What the terminal shows, with its colours and links. */
    public String cells() {
        take();
        return emulator.cells();
    }

    /** The bytes sent since the last look. */
    public String take() {
        synchronized (sent) {
            String bytes = sent.toString(UTF_8);
            sent.reset();
            emulator.accept(bytes);
            return bytes;
        }
    }

    Emulator emulator() {
        take();
        return emulator;
    }

    boolean isRaw() {
        return line.raw;
    }

    @Override
    public void close() {
        try {
            screen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Wire extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            while (stuck) {
                LockSupport.park();
            }
            sent.write(bytes, from, length);
        }
    }

    private static final class FakeLine implements Line {
        private final OutputStream output;
        private final Size size;
        private PipedOutputStream keys = new PipedOutputStream();
        private InputStream input;
        private boolean raw;

        FakeLine(OutputStream output, Size size) throws IOException {
            this.input = new PipedInputStream(keys);
            this.output = output;
            this.size = size;
        }

        @Override
        public InputStream input() {
            return input;
        }

        @Override
        public void reopen() throws IOException {
            keys = new PipedOutputStream();
            input = new PipedInputStream(keys);
        }

        @Override
        public OutputStream output() {
            return output;
        }

        @Override
        public void raw() {
            raw = true;
        }

        @Override
        public void hide() {
            raw();
        }

        @Override
        public void restore() {
            raw = false;
        }

        @Override
        public Size size() {
            return size;
        }

        @Override
        public Size measured() {
            return size;
        }
    }
}
