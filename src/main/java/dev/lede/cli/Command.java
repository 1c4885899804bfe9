package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Library;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One command: its name, what can stand behind it, and what it does. Its call answers the exit code. */
abstract class Command implements Callable<Integer> {
    static final String VERBOSE = "--verbose";

    final Context context;
    private final OptionSpec verbose;

    Command(Context context) {
        this.context = context;
        this.verbose = Arguments.flag(say(Word.OPTION_VERBOSE), VERBOSE).build();
    }

    abstract String name();

    /** One line of help. */
    abstract Word summary();

    abstract List<ArgSpec> arguments();

    /** Where it is a group: the commands in it. */
    List<Command> parts() {
        return List.of();
    }

    /** What help says below the options. */
    List<Word> notes() {
        return List.of();
    }

    /** Command lines that show what it is for; {@code .ci/manual} runs each. */
    abstract List<String> examples();

    /** What stands in an object that it prints as JSON; none where it prints none. */
    List<String> json() {
        return List.of();
    }

    /** Whether a feed or a page that fails is told by the exit code. */
    boolean mayFail() {
        return false;
    }

    final List<Integer> exits() {
        return IntStream.of(Exit.DONE, Exit.FEED_FAILED, Exit.WRONG_USE, Exit.CONFIG, Exit.STORE, Exit.STOPPED)
                .filter(code -> code != Exit.FEED_FAILED || mayFail())
                .boxed()
                .toList();
    }

    final CommandSpec spec() {
        Callable<Integer> untilItArrived = () -> {
            int code = call();
            context.console().out().arrive();
            return code;
        };
        var spec = CommandSpec.wrapWithoutInspection(untilItArrived).name(name());
        Help.describe(spec, context.words());
        spec.usageMessage().description(context.words().of(summary()));
        spec.usageMessage().footer(footer());
        arguments().forEach(spec::add);
        parts().forEach(part -> spec.addSubcommand(part.name(), part.spec()));
        spec.addOption(verbose);
        spec.addOption(Arguments.flag(say(Word.OPTION_HELP), "-h", "--help")
                .usageHelp(true)
                .build());
        return spec;
    }

    private String[] footer() {
        var examples = examples().stream().map(example -> "  " + example.replace("%", "%%"));
        Stream<String> shown = examples().isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of((notes().isEmpty() ? "" : "%n") + say(Word.HELP_EXAMPLES)), examples);
        return Stream.concat(notes().stream().map(this::say), shown).toArray(String[]::new);
    }

    final boolean isVerbose() {
        return Arguments.isSet(verbose);
    }

    final Library library() {
        return context.library().get();
    }

    /** A word of the program for the person. */
    final String say(Word word, Object... values) {
        return context.words().of(word, values);
    }

    final WrongUse missing(String label) {
        return WrongUse.unfinished(say(Word.ARGUMENT_MISSING, label));
    }

    /** What failed, why, what to do: one line, which no exception has to bring. */
    final void complain(Word word, Object... values) {
        context.console().err().println("lede: " + say(word, values));
    }

    final void tell(Word word, Object... values) {
        context.console().err().println(say(word, values));
    }

    final void print(String line) {
        context.console().out().println(line);
    }
}
