package dev.lede.tui;

import dev.lede.config.Config;
import dev.lede.config.Theme;
import dev.lede.config.When;
import dev.lede.library.Library;
import dev.lede.library.LinkWay;
import dev.lede.terminal.Colours;
import dev.lede.terminal.Input;
import dev.lede.terminal.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The reader at work: one thread owns the model; keys and answers reach it through one queue. */
public final class Tui {
    /** A held key repeats in less. */
    private static final Duration REST = Duration.ofMillis(80);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Tui() {}

    /**
     * Where the reader shows itself, and what it knows of that.
     *
     * @param state the file of what comes back on the next start
     * @param words what to open at; empty for what was there when the reader was left
     */
    public record Surface(Screen screen, Map<String, String> environment, Path state, String words) {}

    /** Runs until the person leaves or the line is cut. The screen is given back whatever happens. */
    public static void run(Library library, Config config, When when, Surface surface) {
        Screen screen = surface.screen();
        Map<String, String> environment = surface.environment();
        var state = new StateFile(surface.state());
        var links = LinkWay.of(config, environment, System.getProperty("os.name", ""));
        var surroundings = new Surroundings(
                config.words(),
                when,
                config.keymap(),
                config.width(),
                links,
                screen.capabilities(),
                place(environment));
        var queue = new LinkedBlockingQueue<Msg>();
        var display = new ScreenDisplay(screen, config.bell());
        ExecutorService questions = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService changes =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
        var telling = new Telling(() -> library.accounts().send(), Telling.SOON);
        var runner = new EffectRunner(
                library,
                surroundings,
                display,
                new EffectRunner.Workers(questions, changes, queue::add, state::write, telling::want, REST));
        try {
            var update = new Update(surroundings);
            var view = new ScreenView(surroundings, theme(config, screen));
            var session = new Session(
                    update.start(
                            screen.size(), Kept.read(state.read(), when.today()).at(surface.words())),
                    update,
                    runner,
                    view,
                    display);
            listen(screen, queue);
            loop(session, queue, () -> {
                display.ask(config.ambiguous() == Config.Ambiguous.ASK);
                runner.watch(LOOK_EVERY);
                runner.settle(config.syncEvery());
            });
        } finally {
            try {
                display.close();
            } finally {
                finish(questions, changes);
            }
        }
        telling.leave();
        runner.leave();
    }

    /** Without colours only the terminal's theme tells things apart, for it has reverse video instead of grounds. */
    private static Theme theme(Config config, Screen screen) {
        return screen.capabilities().colours() == Colours.NONE ? Theme.terminal() : config.theme();
    }

    /** By the variables' own words: the JDK has forgotten them where their locale is not generated. */
    private static Locale place(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_TIME", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                int end = value.indexOf('.');
                return Locale.forLanguageTag((end < 0 ? value : value.substring(0, end)).replace('_', '-'));
            }
        }
        return Locale.ROOT;
    }

    /** A sync is stopped, and keeps what it has; what the person changed is written to the end. */
    private static void finish(ExecutorService questions, ExecutorService changes) {
        questions.shutdownNow();
        changes.close();
        questions.close();
    }

    /** A thread of the platform: reading a terminal blocks it. */
    private static void listen(Screen screen, BlockingQueue<Msg> queue) {
        Thread.ofPlatform().daemon().name("terminal").start(() -> {
            Input input;
            do {
                input = read(screen);
                queue.add(new Msg.FromTerminal(input));
            } while (!(input instanceof Input.End));
        });
    }

    private static Input read(Screen screen) {
        try {
            return screen.read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Input.End();
        }
    }

    /**
     * Draws only when nothing waits, so that a held key on a slow line costs one frame, not one each.
     *
     * @param behindFirstScreen what need not be done before it
     */
    private static void loop(Session session, BlockingQueue<Msg> queue, Runnable behindFirstScreen) {
        boolean begun = false;
        while (!session.leaving()) {
            Msg next = take(session, queue);
            if (next == null) {
                session.rest();
                continue;
            }
            while (next != null && !session.leaving()) {
                session.accept(next);
                next = queue.poll();
            }
            session.draw();
            if (!begun && session.hasList()) {
                begun = true;
                behindFirstScreen.run();
            }
        }
    }

    /** Null where nothing happens for a while. Nobody interrupts this thread but to end the program. */
    private static @Nullable Msg take(Session session, BlockingQueue<Msg> queue) {
        try {
            return session.isRestless() ? queue.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS) : queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Msg.FromTerminal(new Input.End());
        }
    }
}
