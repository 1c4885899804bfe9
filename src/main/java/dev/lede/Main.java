package dev.lede;

import dev.lede.cli.Commands;
import dev.lede.cli.Console;
import dev.lede.cli.Context;
import dev.lede.cli.Doors;
import dev.lede.cli.Exit;
import dev.lede.cli.Output;
import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.ConfigReader;
import dev.lede.config.Version;
import dev.lede.config.When;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.feed.NewsboatUrls;
import dev.lede.library.FeedsNotice;
import dev.lede.library.Library;
import dev.lede.library.LinkWay;
import dev.lede.library.StoredLibrary;
import dev.lede.model.Setting;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Interview;
import dev.lede.terminal.Screen;
import dev.lede.terminal.Terminals;
import dev.lede.terminal.Unseen;
import dev.lede.text.DisplayWidth;
import dev.lede.tui.Tui;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wires the rooms together by constructor. The bare {@code lede} and {@code --version} are answered here, without loading
 * the command line's library.
 */
public final class Main {
    private final Map<String, String> environment;
    private final Words words;
    private final AppPaths paths;
    private final Terminals terminals;
    private final Output out;
    private final PrintWriter err;
    private @Nullable Library library;

    private Main(Map<String, String> environment) {
        this.environment = environment;
        this.words = Words.of(environment);
        this.paths = AppPaths.of(environment, Path.of(System.getProperty("user.home")));
        this.terminals = Terminals.of(System.getProperty("lede.terminals", ""));
        this.out = Output.to(writer(FileDescriptor.out));
        this.err = new PrintWriter(writer(FileDescriptor.err));
    }

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("lede " + Version.number());
            return;
        }
        var main = new Main(environment());
        int code = main.run(arguments);
        main.out.flush();
        main.err.flush();
        // exit() loads a logger first, and halt() leaves no start-up cache: so what went well just ends.
        if (code != Exit.DONE) {
            System.exit(code);
        }
    }

    /** The launcher sets LC_ALL for Java's sake, and says in a property what language it stood for. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        String locale = System.getProperty("lede.locale");
        if (locale != null) {
            environment.put("LC_CTYPE", environment.getOrDefault("LC_ALL", ""));
            environment.put("LC_MESSAGES", locale);
            environment.remove("LC_ALL");
        }
        return environment;
    }

    private Writer writer(FileDescriptor stream) {
        return new OutputStreamWriter(new FileOutputStream(stream), Console.charset(environment));
    }

    private int run(String[] arguments) {
        // To know the zone the JDK looks for zones in every jar, 14 ms: so it begins first, beside everything else.
        Thread.ofPlatform().daemon().name("clock").start(Main::clock);
        try {
            return arguments.length == 0 && canRead() ? read("") : command(arguments);
        } catch (RuntimeException e) {
            return Exit.told(e, words, err);
        } finally {
            closeLibrary();
        }
    }

    private boolean canRead() {
        return terminals.in()
                && terminals.out()
                && !Capabilities.of(environment).dumb();
    }

    /** As without words, where no reader can be drawn its list is printed. */
    private int readAt(String words) {
        return canRead() ? read(words) : command(new String[] {"list", "--", words});
    }

    private LinkWay links() {
        return LinkWay.of(config(), environment, System.getProperty("os.name", ""));
    }

    /** @param at the words to open at; empty for where one was */
    private int read(String at) {
        var config = config();
        var library = new FutureTask<>(() -> library(config));
        Thread.ofPlatform().name("library").start(library);
        try (var screen = Screen.open(environment, config.mouse())) {
            Tui.run(
                    opened(library),
                    config,
                    new When(words, clock()),
                    new Tui.Surface(screen, environment, paths.reader(), at));
            return Exit.DONE;
        } catch (IOException e) {
            err.println("lede: " + words.of(Word.NO_TERMINAL, String.valueOf(e.getMessage())));
            return Exit.WRONG_USE;
        }
    }

    /** It opens while stty prepares the terminal. */
    private static Library opened(FutureTask<Library> library) {
        try {
            return library.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException("open the library", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the library opened", e);
        }
    }

    private int command(String[] arguments) {
        var console = new Console(
                asked(),
                out,
                err,
                terminals.out(),
                terminals.err(),
                columns(),
                Capabilities.of(environment),
                this::interview);
        Supplier<Config> config = this::config;
        var context = new Context(
                console,
                words,
                new When(words, clock()),
                paths,
                config,
                () -> library(config.get()),
                new Doors(this::links, this::secret, this::readAt),
                Version.number());
        return Commands.run(arguments.length == 0 ? new String[] {"list"} : arguments, context);
    }

    private @Nullable BufferedReader asked() {
        return terminals.in() && terminals.err()
                ? new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), Console.charset(environment)))
                : null;
    }

    /** On the terminal, else the first line of what comes by the pipe. */
    private Optional<String> secret(String question) {
        Charset charset = Console.charset(environment);
        try {
            return terminals.in()
                    ? Unseen.typed(question, environment, charset)
                    : Optional.of(Unseen.line(System.in, charset)).filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is typed", e);
        }
    }

    private Optional<Interview> interview() {
        try {
            return terminals.in() && terminals.out() ? Interview.of(environment) : Optional.empty();
        } catch (IOException e) {
            // What cannot be asked does not answer.
            return Optional.empty();
        }
    }

    private int columns() {
        return terminals.out() || terminals.err() ? Terminals.size(environment).columns() : 80;
    }

    private Config config() {
        Config config = ConfigReader.read(paths.configFile(), words);
        DisplayWidth.takeAmbiguousAsWide(config.ambiguous() == Config.Ambiguous.WIDE);
        return config;
    }

    private synchronized Library library(Config config) {
        if (library == null) {
            library = StoredLibrary.open(paths, config, environment, clock());
            library.notices().forEach(notice -> err.println("lede: " + said(notice)));
        }
        return library;
    }

    /** Waits for one that is being opened. */
    private synchronized void closeLibrary() {
        if (library != null) {
            library.close();
        }
    }

    private static Clock clock() {
        return Clock.systemDefaultZone();
    }

    private String said(FeedsNotice notice) {
        return switch (notice) {
            case FeedsNotice.BadLine(var line) -> said(line);
            case FeedsNotice.BadView(int number, String name, var problem) ->
                words.of(Word.FEEDS_BAD_VIEW, paths.feedsFile(), number, name, words.of(problem));
            case FeedsNotice.LinesLost(int followed, int left) ->
                words.of(Word.FEEDS_LINES_LOST, paths.feedsFile(), left, followed);
        };
    }

    private String said(NewsboatUrls.BadLine line) {
        if (line.expected() == NewsboatUrls.Expected.SETTING) {
            String known = Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
            return words.of(Word.FEEDS_UNKNOWN_SETTING, paths.feedsFile(), line.number(), known, line.text());
        }
        String expected = words.of(Word.valueOf("EXPECTED_" + line.expected().name()));
        Word sentence = line.expected().ofSetting() ? Word.FEEDS_BAD_SETTING : Word.FEEDS_BAD_LINE;
        // What a setting is set to is the person's secret: a cookie, the password of a proxy.
        String text = line.text().replaceFirst("\\s[a-z][a-z-]*=.*", " …");
        return words.of(sentence, paths.feedsFile(), line.number(), expected, text);
    }
}
