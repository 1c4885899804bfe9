package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code count}: how many entries a query finds, as digits. */
final class Count extends Command {
    private final PositionalParamSpec query;

    Count(Context context) {
        super(context);
        query = Queries.argument(context);
    }

    @Override
    String name() {
        return "count";
    }

    @Override
    Word summary() {
        return Word.COMMAND_COUNT;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(query);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede count is:unread");
    }

    @Override
    public Integer call() {
        print(Long.toString(library().count(Queries.read(query, context))));
        return Exit.DONE;
    }
}
