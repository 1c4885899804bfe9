package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.text.Clean;
import dev.lede.text.Slips;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes a line on stderr and an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int MOST_CAUSES = 10;

    private final Context context;

    Faults(Context context) {
        this.context = context;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        tell(sentence(fault, arguments) + see(fault.getCommandLine().getCommandSpec()));
        return Exit.WRONG_USE;
    }

    private String see(CommandSpec command) {
        return " · " + say(Word.SEE, command.qualifiedName() + " --help");
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) throws Exception {
        return switch (fault) {
            case WrongUse wrong -> {
                tell(wrong.getMessage()
                        + (wrong.isUnfinished() ? see(last(parsed).commandSpec()) : ""));
                yield Exit.WRONG_USE;
            }
            case Console.ReaderGone gone -> Exit.DONE;
            case RuntimeException other -> {
                int code = Exit.told(other, context.words(), context.console().err());
                if (isVerbose(parsed)) {
                    tellCauses(other);
                }
                yield code;
            }
            default -> throw fault;
        };
    }

    private static boolean isVerbose(ParseResult parsed) {
        return last(parsed).hasMatchedOption(Command.VERBOSE);
    }

    /** Of the command that was called, also where it is in a group. */
    private static ParseResult last(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last;
    }

    /** What led to what, in the program's own words; a message may hold what a publisher sent. */
    private void tellCauses(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            String place = cause.getStackTrace().length == 0 ? "" : " · " + cause.getStackTrace()[0];
            String what = cause.getClass().getName() + ": " + Clean.line(String.valueOf(cause.getMessage()));
            context.console().err().println("  " + what + place);
            cause = cause.getCause();
        }
    }

    private String sentence(ParameterException fault, String[] arguments) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                say(Word.ARGUMENT_MISSING, missing.getMissing().getFirst().paramLabel());
            default -> badValue(fault, arguments);
        };
    }

    private String badValue(ParameterException fault, String[] arguments) {
        ArgSpec argument = fault.getArgSpec();
        return argument == null
                ? say(Word.TOO_MUCH, valueOfAFlag(arguments))
                : say(Word.BAD_VALUE, named(argument), String.valueOf(fault.getValue())) + known(argument);
    }

    /** As in --json=yes, of which picocli has only a sentence of its own to tell. */
    private static String valueOfAFlag(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(word -> word.startsWith("-") && word.contains("="))
                .map(word -> word.substring(word.indexOf('=') + 1))
                .findFirst()
                .orElse("");
    }

    /** Where there are but a few. */
    private String known(ArgSpec argument) {
        if (!argument.typeInfo().isEnum()) {
            return "";
        }
        String names = argument.typeInfo().getEnumConstantNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return " · " + say(Word.QUERY_KNOWN, names);
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String found = fault.getUnmatched().getFirst();
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault.isUnknownOption()) {
            return say(Word.NO_SUCH_OPTION, found)
                    + meant(found, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? say(Word.TOO_MUCH, found)
                : say(Word.NO_SUCH_COMMAND, found) + meant(found, shown(command));
    }

    /** What nobody types was not meant. */
    private static List<String> shown(CommandSpec group) {
        return group.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
    }

    private String meant(String found, Collection<String> known) {
        return Slips.meant(found, known)
                .map(meant -> " · " + say(Word.DID_YOU_MEAN, meant))
                .orElse("");
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(Word word, Object... values) {
        return context.words().of(word, values);
    }

    private void tell(String sentence) {
        context.console().err().println("lede: " + sentence);
    }
}
