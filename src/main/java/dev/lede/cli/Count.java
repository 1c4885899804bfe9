package dev.lede.cli;

import dev.lede.config.Word;

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
    public Integer call() {
        print(Long.toString(library().count(query())));
        return Exit.DONE;
    }
}
