package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code remove}: follows a feed no more. */
final class Remove extends Command {
    private final PositionalParamSpec what;

    Remove(Context context) {
        super(context);
        what = Arguments.one("X", say(Word.ARGUMENT_REMOVE));
    }

    @Override
    String name() {
        return "remove";
    }

    @Override
    Word summary() {
        return Word.COMMAND_REMOVE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what);
    }

    @Override
    List<String> examples() {
        return List.of("lede remove https://example.org/feed.xml");
    }

    @Override
    public Integer call() {
        String name = Arguments.text(what);
        library().feeds().stream()
                .filter(feed -> feed.isAccount() && feed.isNamedBy(name))
                .findFirst()
                .ifPresent(account -> {
                    throw new WrongUse(say(Word.ACCOUNT_IS_REMOVED_BY, account.title()));
                });
        if (!library().remove(name)) {
            throw new WrongUse(say(Word.NOT_FOLLOWED, name));
        }
        tell(Word.REMOVED, name);
        return Exit.DONE;
    }
}
