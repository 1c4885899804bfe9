package dev.lede.cli;

import dev.lede.config.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code completion}: what a shell reads to complete lede's command lines. */
final class CompletionScript extends Command {
    private enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final PositionalParamSpec shell;

    CompletionScript(Context context) {
        super(context);
        shell = Arguments.choice(Shell.class, "SHELL", say(Word.ARGUMENT_SHELL));
    }

    @Override
    String name() {
        return "completion";
    }

    @Override
    Word summary() {
        return Word.COMMAND_COMPLETION;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(shell);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_COMPLETION);
    }

    @Override
    List<String> examples() {
        return List.of("lede completion bash");
    }

    @Override
    public Integer call() {
        Shell chosen = shell.getValue();
        context.console().out().print(script("completion." + chosen.name().toLowerCase(Locale.ROOT)));
        return Exit.DONE;
    }

    private static String script(String name) {
        try (InputStream script = CompletionScript.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("The program lacks its own " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
