package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.query.Query;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that takes a query and nothing else. */
abstract class QueryCommand extends Command {
    private final PositionalParamSpec query;

    QueryCommand(Context context) {
        super(context);
        query = Queries.argument(context);
    }

    @Override
    final List<ArgSpec> arguments() {
        return List.of(query);
    }

    @Override
    final List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    final Query query() {
        return Queries.read(query, context);
    }

    final String typed() {
        return Queries.text(query);
    }
}
