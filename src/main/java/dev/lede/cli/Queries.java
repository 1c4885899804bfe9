package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The QUERY behind a command: its words joined with blanks, and told where it cannot be understood. */
final class Queries {
    private static final String QUERY = "QUERY";

    private Queries() {}

    static PositionalParamSpec argument(Context context) {
        return Arguments.any(QUERY, context.words().of(Word.ARGUMENT_QUERY));
    }

    /** So that what a query denies is no option: -tag:ads is what not tag:ads is. Behind -- nothing is one anyway. */
    static String[] withoutDashes(String[] arguments, CommandSpec lede) {
        CommandLine command = arguments.length == 0 ? null : lede.subcommands().get(arguments[0]);
        if (command == null || !takesQuery(command.getCommandSpec())) {
            return arguments;
        }
        int end = Arrays.asList(arguments).indexOf("--");
        String[] plain = arguments.clone();
        for (int i = 1; i < (end < 0 ? plain.length : end); i++) {
            plain[i] = QueryParser.denies(plain[i]) ? "not " + plain[i].substring(1) : plain[i];
        }
        return plain;
    }

    private static boolean takesQuery(CommandSpec command) {
        return command.positionalParameters().stream()
                .anyMatch(argument -> argument.paramLabel().equals(QUERY));
    }

    static String text(PositionalParamSpec argument) {
        return String.join(" ", Arguments.list(argument));
    }

    static Query read(PositionalParamSpec argument, Context context) {
        return switch (QueryParser.parse(text(argument), context.when().today())) {
            case Parsed.Understood(Query query) -> query;
            case QueryProblem problem -> throw new WrongUse(context.words().of(problem));
        };
    }
}
