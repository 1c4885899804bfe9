package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The QUERY behind a command: its words joined with blanks, and told where it cannot be understood. */
final class Queries {
    private Queries() {}

    static PositionalParamSpec argument(Context context) {
        return Arguments.any("QUERY", context.words().of(Word.ARGUMENT_QUERY));
    }

    static Query read(PositionalParamSpec argument, Context context) {
        String text = String.join(" ", Arguments.list(argument));
        return switch (QueryParser.parse(text, context.when().today())) {
            case Parsed.Understood(Query query) -> query;
            case QueryProblem problem -> throw new WrongUse(context.words().of(problem));
        };
    }
}
