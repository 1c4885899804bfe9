package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code read}: opens the reader at what a query finds. */
final class Read extends Command {
    private final PositionalParamSpec query;

    Read(Context context) {
        super(context);
        query = Queries.argument(context);
    }

    @Override
    String name() {
        return "read";
    }

    @Override
    Word summary() {
        return Word.COMMAND_READ;
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
        return List.of("lede read is:unread tag:linux");
    }

    @Override
    public Integer call() {
        Queries.read(query, context);
        return context.doors().reader().applyAsInt(Queries.text(query));
    }
}
