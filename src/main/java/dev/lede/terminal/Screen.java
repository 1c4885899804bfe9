package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The terminal while the reader has it. However the program ends or stops, the terminal is given back as it was
 * found; only {@code kill -9} leaves that to the next start.
 */
public final class Screen implements AutoCloseable {
    private static final long ESCAPE_MILLIS = 25;
    private static final long REMOTE_ESCAPE_MILLIS = 150;

    /** A dropped line may block a drawing thread for ever; the end of the process does not wait for it. */
    private static final long LONGEST_DRAW_MILLIS = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Capabilities capabilities;
    private final Line line;
    private final Tty tty;
    private final Painter painter;
    private final Arrivals arrivals;
    private final Keyboard keyboard;
    private @Nullable Signals signals;
    private @Nullable Thread hook;
    private boolean stopping;
    private boolean closed;

    private Screen(Line line, Capabilities capabilities, boolean mouse) {
        this.capabilities = capabilities;
        this.line = line;
        this.tty = new Tty(line, mouse, capabilities.links());
        this.painter = new Painter(capabilities);
        this.arrivals = new Arrivals(line.input());
        this.keyboard =
                new Keyboard(arrivals, new Decoder(capabilities.remote() ? REMOTE_ESCAPE_MILLIS : ESCAPE_MILLIS));
    }

    /** Takes the terminal that controls the process; an IOException where there is none. */
    public static Screen open(Map<String, String> environment, boolean mouse) throws IOException {
        var screen = on(new DeviceLine(environment), Capabilities.of(environment), mouse);
        screen.guard();
        return screen;
    }

    /** A screen on any line, without signals. */
    static Screen on(Line line, Capabilities capabilities, boolean mouse) throws IOException {
        var screen = new Screen(line, capabilities, mouse);
        screen.tty.enter();
        screen.arrivals.start();
        return screen;
    }

    public Size size() {
        return line.size();
    }

    public Capabilities capabilities() {
        return capabilities;
    }

    /** Waits for what comes next; after {@link Input.End} it always is the end. */
    public Input read() throws InterruptedException {
        return keyboard.read();
    }

    /** Shows a frame, with the cursor at a cell or hidden; nothing while the terminal is not ours. */
    public void draw(Frame frame, @Nullable Position cursor) throws IOException {
        lock.lock();
        try {
            if (tty.isEntered()) {
                tty.send(painter.paint(frame, cursor));
                tty.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Asks, behind the first frame, what only the terminal knows; what it answers is read as input.
     *
     * @param width whether that of ambiguous characters too
     */
    public void ask(boolean width) throws IOException {
        lock.lock();
        try {
            if (tty.isEntered()) {
                tty.send(painter.ask(Question.all(capabilities, width ? Set.of() : Set.of(Question.WIDTH))));
                tty.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Draws the next frame whole, whatever the terminal may show. */
    public void forget() {
        lock.lock();
        try {
            painter.forget();
        } finally {
            lock.unlock();
        }
    }

    /** Gives the terminal back and stops; comes back whole when the shell brings the program to the foreground. */
    public void suspend() throws IOException {
        lock.lock();
        try {
            if (signals == null || !tty.isEntered()) {
                return;
            }
            stopping = true;
            leave();
            try {
                signals.stop();
            } finally {
                stopping = false;
                comeBack();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives the terminal to another program and comes back whole when that is done. */
    public void lend(Runnable borrower) throws IOException {
        lock.lock();
        try {
            if (!tty.isEntered()) {
                return;
            }
            arrivals.pause();
            leave();
            try {
                if (signals == null) {
                    borrower.run();
                } else {
                    signals.whileLent(borrower);
                }
            } finally {
                line.reopen();
                comeBack();
                arrivals.resume(line.input());
            }
        } finally {
            lock.unlock();
        }
    }

    /** While it is lent: says something below what is there, and waits for the end of a line. */
    public void awaitEnter(String words) throws IOException {
        line.reopen();
        line.output().write(("\n" + words).getBytes(UTF_8));
        line.output().flush();
        int read;
        do {
            read = line.input().read();
        } while (read >= 0 && read != '\n');
        line.input().close();
    }

    /** Copies to the clipboard of the person's own machine (OSC 52); false where the text is too long or there is none. */
    public boolean copy(String text) throws IOException {
        var command = Clipboard.copying(text, capabilities);
        if (command.isPresent()) {
            say(command.get());
        }
        return command.isPresent();
    }

    public void bell() throws IOException {
        say("\007");
    }

    public void title(String title) throws IOException {
        if (!capabilities.console()) {
            say(Osc.title(title));
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            leave();
            if (signals != null) {
                signals.close();
            }
        } finally {
            lock.unlock();
        }
        unhook();
        arrivals.stop();
    }

    private void say(String command) throws IOException {
        lock.lock();
        try {
            if (tty.isEntered()) {
                tty.say(command);
                tty.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    private void guard() {
        hook = new Thread(this::giveBack, "give back the terminal");
        Runtime.getRuntime().addShutdownHook(hook);
        signals = new Signals(this::resized, () -> quietly(this::suspend), () -> quietly(this::continued));
    }

    private void resized() {
        quietly(() -> arrivals.tell(new Input.Resized(line.measured())));
    }

    /** The shell continued us after a stop that was not ours ({@code kill -STOP}); it may have changed any mode. */
    private void continued() throws IOException {
        lock.lock();
        try {
            if (!stopping && tty.isEntered()) {
                leave();
                comeBack();
            }
        } finally {
            lock.unlock();
        }
    }

    private void leave() throws IOException {
        try {
            tty.say(tty.isEntered() ? painter.leave() : "");
        } finally {
            tty.leave();
        }
    }

    private void comeBack() throws IOException {
        Size before = line.size();
        tty.enter();
        painter.forget();
        if (!line.size().equals(before)) {
            arrivals.tell(new Input.Resized(line.size()));
        }
        arrivals.tell(new Input.Resumed());
    }

    /** At the end of the process, which waits neither for a drawing thread nor for a terminal that takes nothing more. */
    void giveBack() {
        if (!inTime(this::leaveAtLast)) {
            inTime(line::restore);
        }
    }

    private void leaveAtLast() throws IOException {
        try {
            if (lock.tryLock(LONGEST_DRAW_MILLIS, TimeUnit.MILLISECONDS)) {
                leave();
                lock.unlock();
            } else {
                // Somebody draws still: our pictures stay behind rather than garble what is drawn.
                tty.leave();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was done; what hangs goes with the process. */
    private boolean inTime(Action action) {
        try {
            return Thread.ofPlatform()
                    .daemon()
                    .start(() -> quietly(action))
                    .join(Duration.ofMillis(2 * LONGEST_DRAW_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void unhook() {
        if (hook == null) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already: the hook finds nothing left to do.
            hook = null;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    /** A signal has nobody to throw at: a line that fails is the end of input. */
    private void quietly(Action action) {
        try {
            action.run();
        } catch (IOException gone) {
            arrivals.end();
        }
    }
}
