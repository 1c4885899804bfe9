package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.text.Clean;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
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
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        tell(sentence(fault) + " · " + say(Word.SEE, command + " --help"));
        return Exit.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) throws Exception {
        return switch (fault) {
            case WrongUse wrong -> {
                tell(String.valueOf(wrong.getMessage()));
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
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption(Command.VERBOSE);
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

    private String sentence(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                say(Word.ARGUMENT_MISSING, missing.getMissing().getFirst().paramLabel());
            default -> say(Word.BAD_VALUE, option(fault), String.valueOf(fault.getValue()));
        };
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String found = fault.getUnmatched().getFirst();
        List<String> known = fault.getSuggestions();
        boolean command = !fault.isUnknownOption() && !known.isEmpty();
        String sentence = say(
                fault.isUnknownOption() ? Word.NO_SUCH_OPTION : command ? Word.NO_SUCH_COMMAND : Word.TOO_MUCH, found);
        return known.isEmpty() ? sentence : sentence + " · " + say(Word.DID_YOU_MEAN, known.getFirst());
    }

    private static String option(ParameterException fault) {
        var argument = fault.getArgSpec();
        if (argument == null) {
            return "";
        }
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(Word word, Object... values) {
        return context.words().of(word, values);
    }

    private void tell(String sentence) {
        context.console().err().println("lede: " + sentence);
    }
}
