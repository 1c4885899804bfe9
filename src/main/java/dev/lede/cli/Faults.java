package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes a line on stderr and an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
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
            case RuntimeException other ->
                Exit.told(other, context.words(), context.console().err());
            default -> throw fault;
        };
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
