package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.AccountPlace;
import dev.lede.library.Accounts.Joined;
import dev.lede.library.Accounts.Secret;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code account add}: logs in at a server, and follows what the account there follows. */
final class AddAccount extends Command {
    private final PositionalParamSpec server;
    private final OptionSpec user;
    private final OptionSpec passwordCommand;

    AddAccount(Context context) {
        super(context);
        server = Arguments.one("URL", say(Word.ARGUMENT_ACCOUNT_URL));
        user = Arguments.value(String.class, "NAME", say(Word.OPTION_USER), "-u", "--user")
                .build();
        passwordCommand = Arguments.value(
                        String.class, "COMMAND", say(Word.OPTION_PASSWORD_COMMAND), "--password-command")
                .build();
    }

    @Override
    String name() {
        return "add";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ACCOUNT_ADD;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(server, user, passwordCommand);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_ACCOUNT_ADD);
    }

    @Override
    List<String> examples() {
        return List.of("lede account add https://alice@rss.example.org/api/greader.php");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        String typed = Arguments.text(server);
        AccountPlace place = AccountPlace.read(typed).orElseThrow(() -> new WrongUse(say(Word.NO_SERVER, typed)));
        AccountPlace account = place.of(user(place.user()));
        return told(library().accounts().add(account, secret(account)));
    }

    private String user(String inAddress) {
        String named = Arguments.text(user).isEmpty() ? inAddress : Arguments.text(user);
        if (named.isEmpty() && context.console().in() != null) {
            context.console().err().print(say(Word.WHICH_USER));
            context.console().err().flush();
            named = Objects.requireNonNullElse(context.console().typed(), "");
        }
        if (named.isEmpty()) {
            throw missing("--user");
        }
        return named;
    }

    private Secret secret(AccountPlace account) {
        String command = Arguments.text(passwordCommand);
        return command.isEmpty()
                ? new Secret.Typed(typed(account).orElseThrow(() -> new WrongUse(say(Word.PASSWORD_MISSING))))
                : new Secret.PrintedBy(command);
    }

    private Optional<String> typed(AccountPlace account) {
        return context.doors().secrets().apply(say(Word.WHICH_PASSWORD, account.user(), account.server()));
    }

    private int told(Joined joined) {
        return switch (joined) {
            case Joined.Added added -> {
                String software = Objects.requireNonNullElse(added.software(), say(Word.UNKNOWN_SERVER));
                tell(Word.ACCOUNT_ADDED, added.name(), software, added.server(), added.feeds());
                if (added.kept() != null) {
                    tell(Word.PASSWORD_KEPT, added.kept());
                }
                tell(Word.ACCOUNT_SYNC_BRINGS);
                yield Exit.DONE;
            }
            case Joined.Renewed(var name) -> {
                tell(Word.ACCOUNT_RENEWED, name);
                yield Exit.DONE;
            }
            case Joined.AlreadyThere(var name) -> {
                tell(Word.ACCOUNT_THERE, name, context.paths().feedsFile());
                yield Exit.DONE;
            }
            case Joined.Failed(var at, var problem) -> {
                complain(Word.CANNOT_ADD_ACCOUNT, at, context.words().of(problem));
                yield Exit.FEED_FAILED;
            }
        };
    }
}
