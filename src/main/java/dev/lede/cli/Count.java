package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;

/** {@code count}: how many entries a query finds, as digits. */
final class Count extends QueryCommand {
    Count(Context context) {
        super(context);
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
    List<String> examples() {
        return List.of("lede count is:unread");
    }

    @Override
    public Integer call() {
        print(Long.toString(library().count(query())));
        return Exit.DONE;
    }
}
