package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Account;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code account remove}: takes an account out; who sits at a terminal is asked first. */
final class RemoveAccount extends Command {
    private final PositionalParamSpec what;
    private final OptionSpec force;

    RemoveAccount(Context context) {
        super(context);
        what = Arguments.one("ACCOUNT", say(Word.ARGUMENT_ACCOUNT));
        force = Arguments.flag(say(Word.OPTION_FORCE_REMOVE), "--force").build();
    }

    @Override
    String name() {
        return "remove";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ACCOUNT_REMOVE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, force);
    }

    @Override
    List<String> examples() {
        return List.of("lede account remove rss.example.org");
    }

    @Override
    public Integer call() {
        Account account = NamedAccount.of(Arguments.text(what), context);
        if (!isMeant(account)) {
            return Exit.DONE;
        }
        library().accounts().remove(account);
        tell(Word.ACCOUNT_REMOVED, account.name());
        return Exit.DONE;
    }

    /** What the server was not told yet is lost with the account: nobody loses it without having said so. */
    private boolean isMeant(Account account) {
        if (Arguments.isSet(force)) {
            return true;
        }
        boolean waits = account.waiting() > 0;
        if (context.console().in() == null) {
            if (waits) {
                throw new WrongUse(say(Word.ACCOUNT_WAITS, account.waiting(), account.name()));
            }
            return true;
        }
        var holds = account.holds();
        tell(Word.ACCOUNT_LEAVES, account.name(), holds.feeds(), holds.entries());
        if (waits) {
            tell(Word.ACCOUNT_LOSES, account.waiting());
        }
        context.console().err().print(say(Word.REMOVE_IT));
        context.console().err().flush();
        return Objects.requireNonNullElse(context.console().typed(), "").equalsIgnoreCase("y");
    }
}
