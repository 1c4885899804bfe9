package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Account;
import java.util.List;
import java.util.stream.Collectors;

/** The one account that a person means. */
final class NamedAccount {
    private NamedAccount() {}

    static Account of(String name, Context context) {
        List<Account> all = context.library().get().accounts().list();
        List<Account> meant =
                all.stream().filter(account -> account.isNamedBy(name)).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String known =
                (meant.isEmpty() ? all : meant).stream().map(Account::name).collect(Collectors.joining(", "));
        throw new WrongUse(
                all.isEmpty()
                        ? context.words().of(Word.NO_ACCOUNTS)
                        : context.words()
                                .of(meant.isEmpty() ? Word.NO_SUCH_ACCOUNT : Word.SEVERAL_ACCOUNTS, name, known));
    }
}
