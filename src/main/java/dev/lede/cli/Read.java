package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;

/** {@code read}: opens the reader at what a query finds. */
final class Read extends QueryCommand {
    Read(Context context) {
        super(context);
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
    List<String> examples() {
        return List.of("lede read is:unread tag:linux");
    }

    /** A slip in the query is told here, where the screen is still the person's. */
    @Override
    public Integer call() {
        query();
        return context.doors().reader().applyAsInt(typed());
    }
}
