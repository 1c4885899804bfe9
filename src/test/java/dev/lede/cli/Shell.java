package dev.lede.cli;

import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.Keymap;
import dev.lede.config.Theme;
import dev.lede.config.When;
import dev.lede.config.Words;
import dev.lede.library.Library;
import dev.lede.library.LinkWay;
import dev.lede.library.Rules;
import dev.lede.model.FullTextWish;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Interview;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shell for tests: a command line in, exit code and both streams out. */
final class Shell {
    final FakeLibrary library = new FakeLibrary();
    private Words.Language language = Words.Language.ENGLISH;
    private boolean terminal;
    private LinkWay links = LinkWay.COPY;
    /** The words at which the reader was opened. */
    @Nullable
    String readAt;

    private @Nullable String typed;
    private @Nullable String secret;
    private @Nullable Library real;
    private int width = 60;
    private Writer out = new StringWriter();
    private Optional<Interview> interview = Optional.empty();

    /** What a command left behind. */
    record Ran(int exit, String out, String err) {}

    /** Where there is a browser. */
    Shell with(LinkWay there) {
        links = there;
        return this;
    }

    private int readAt(String words) {
        readAt = words;
        return Exit.DONE;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Shell onTerminal(Interview answers) {
        interview = Optional.of(answers);
        return onTerminal();
    }

    /** By somebody at a terminal who answers questions so. */
    Shell typing(String lines) {
        typed = lines;
        return onTerminal();
    }

    /** Who is asked for a password types this. */
    Shell knowing(String password) {
        secret = password;
        return this;
    }

    /** On a store. */
    Shell on(Library stored) {
        real = stored;
        return this;
    }

    Shell inWidth(int columns) {
        width = columns;
        return this;
    }

    Shell inChinese() {
        language = Words.Language.CHINESE;
        return this;
    }

    Shell readBy(Writer reader) {
        out = reader;
        return this;
    }

    Ran run(String... arguments) {
        var err = new StringWriter();
        int exit = Commands.run(arguments, context(console(new PrintWriter(err))));
        String written = out.toString();
        out = new StringWriter();
        return new Ran(exit, written, err.toString());
    }

    /** Those that the manual names. */
    List<Command> commands() {
        return Commands.shown(context(console(new PrintWriter(Writer.nullWriter()))));
    }

    private Console console(PrintWriter err) {
        var capabilities = Capabilities.of(Map.of("TERM", "xterm", "LANG", "C.UTF-8"));
        var in = typed == null ? null : new BufferedReader(new StringReader(typed));
        return new Console(in, Output.to(out), err, terminal, terminal, width, capabilities, () -> interview);
    }

    private Context context(Console console) {
        var words = new Words(language);
        var clock = Clock.fixed(Instant.parse("2025-02-14T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var paths = AppPaths.of(Map.of(), Path.of("/home/me"));
        var config = new Config(
                40,
                true,
                List.of("zh"),
                Duration.ZERO,
                false,
                FullTextWish.When.AUTO,
                List.of(),
                List.of(),
                List.of(),
                Config.Ambiguous.NARROW,
                Theme.terminal(),
                new Keymap(),
                library.rules.stream().map(Rules.Standing::rule).toList(),
                List.of(),
                words);
        return new Context(
                console,
                words,
                new When(words, clock),
                paths,
                () -> config,
                () -> real == null ? library : real,
                new Doors(() -> links, question -> Optional.ofNullable(secret), this::readAt),
                "1.0");
    }
}
