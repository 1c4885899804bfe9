package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;

/** {@code account}: the accounts on servers; what is done with them are commands of its own. */
final class AccountGroup extends Command {
    AccountGroup(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "account";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ACCOUNT;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    List<Command> parts() {
        return List.of(
                new AddAccount(context),
                new ListAccounts(context),
                new RemoveAccount(context),
                new SyncAccounts(context));
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_ACCOUNT);
    }

    /** Those of its parts. */
    @Override
    List<String> examples() {
        return List.of();
    }

    @Override
    public Integer call() {
        String names = parts().stream().map(Command::name).collect(Collectors.joining(" | "));
        throw missing(names);
    }
}
