package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.Keymap;
import dev.lede.config.Theme;
import dev.lede.config.When;
import dev.lede.config.Words;
import dev.lede.library.Library;
import dev.lede.library.LinkWay;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Frame;
import dev.lede.terminal.Input;
import dev.lede.terminal.MouseAction;
import dev.lede.terminal.Position;
import dev.lede.terminal.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The reader on a screen in memory. Effects are done at once, on the test's thread, so every test runs the same way. */
final class TestTui implements Display {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");

    private final Queue<Msg> queue = new ArrayDeque<>();
    private final List<String> copied = new ArrayList<>();
    private final Session session;
    private String title = "";
    private int lent;
    private int changes;
    private int rung;
    private final List<String> awaited = new ArrayList<>();
    private String kept = "";
    private Frame frame = new Frame(new Size(1, 1));

    private TestTui(
            Size size,
            Library library,
            Words.Language language,
            Map<String, String> environment,
            String kept,
            LinkWay links) {
        var terminal = Capabilities.of(environment);
        var words = new Words(language);
        var when = new When(words, CLOCK);
        var surroundings = new Surroundings(
                words,
                when,
                new Keymap(),
                80,
                links,
                terminal,
                language == Words.Language.CHINESE ? Locale.CHINA : Locale.US);
        var update = new Update(surroundings);
        var runner = new EffectRunner(
                library,
                surroundings,
                this,
                new EffectRunner.Workers(
                        Runnable::run,
                        Runnable::run,
                        queue::add,
                        text -> this.kept = text,
                        () -> changes++,
                        Duration.ZERO));
        session = new Session(
                update.start(size, Kept.read(kept, when.today())),
                update,
                runner,
                new ScreenView(surroundings, Theme.terminal()),
                this);
        runner.settled();
        settle();
    }

    static TestTui english(int columns, int rows, Library library) {
        return new TestTui(new Size(columns, rows), library, Words.Language.ENGLISH, TERMINAL, "", LinkWay.COPY);
    }

    static TestTui chinese(int columns, int rows, FakeLibrary library) {
        return new TestTui(new Size(columns, rows), library, Words.Language.CHINESE, TERMINAL, "", LinkWay.COPY);
    }

    /** The next start after one of which that was kept. */
    static TestTui again(int columns, int rows, FakeLibrary library, String kept) {
        return new TestTui(new Size(columns, rows), library, Words.Language.ENGLISH, TERMINAL, kept, LinkWay.COPY);
    }

    String kept() {
        return kept;
    }

    /** On a terminal that says of itself what the environment holds. */
    static TestTui on(Map<String, String> environment, int columns, int rows, FakeLibrary library) {
        return new TestTui(new Size(columns, rows), library, Words.Language.ENGLISH, environment, "", LinkWay.COPY);
    }

    /** Where links are opened by programs. */
    static TestTui opening(LinkWay links, int columns, int rows, FakeLibrary library) {
        return new TestTui(new Size(columns, rows), library, Words.Language.ENGLISH, TERMINAL, "", links);
    }

    /** Keys one by one: {@code \n} is Enter, a blank is Space, {@code <Esc>} names a key. */
    TestTui press(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            if (keys.charAt(i) == '<') {
                int end = keys.indexOf('>', i);
                input(new Input.Key(keys.substring(i + 1, end)));
                i = end;
            } else {
                input(new Input.Key(name(keys.charAt(i))));
            }
        }
        return this;
    }

    private static String name(char key) {
        return switch (key) {
            case '\n' -> "Enter";
            case ' ' -> "Space";
            default -> String.valueOf(key);
        };
    }

    /** Nothing happens for a while. */
    TestTui pause() {
        session.rest();
        settle();
        return this;
    }

    TestTui click(int column, int row) {
        return input(new Input.Mouse(MouseAction.PRESS, new Position(column, row)));
    }

    TestTui wheelDown(int column, int row) {
        return input(new Input.Mouse(MouseAction.WHEEL_DOWN, new Position(column, row)));
    }

    TestTui input(Input input) {
        return hear(new Msg.FromTerminal(input));
    }

    TestTui hear(Msg msg) {
        queue.add(msg);
        settle();
        return this;
    }

    TestTui expect(String screen) {
        assertThat(frame.text()).isEqualTo(screen);
        return this;
    }

    Frame frame() {
        return frame;
    }

    String screen() {
        return frame.text();
    }

    String lastRow() {
        return frame.text().lines().toList().getLast();
    }

    List<String> copied() {
        return copied;
    }

    String title() {
        return title;
    }

    /** How often another program had the terminal. */
    int lent() {
        return lent;
    }

    /** What was said while Enter was waited for. */
    List<String> awaited() {
        return awaited;
    }

    int rung() {
        return rung;
    }

    boolean left() {
        return session.leaving();
    }

    private void settle() {
        for (Msg msg = queue.poll(); msg != null; msg = queue.poll()) {
            session.accept(msg);
        }
        session.draw();
    }

    @Override
    public void draw(Frame frame, @Nullable Position cursor) {
        this.frame = frame;
    }

    @Override
    public void forget() {}

    @Override
    public void suspend() {}

    @Override
    public void bell(boolean asked) {
        rung++;
    }

    @Override
    public void lend(Runnable borrower) {
        lent++;
        borrower.run();
    }

    @Override
    public void awaitEnter(String words) {
        awaited.add(words);
    }

    @Override
    public void title(String title) {
        this.title = title;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
