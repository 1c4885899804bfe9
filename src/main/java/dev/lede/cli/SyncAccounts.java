package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Account;
import dev.lede.sync.SyncReport;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** {@code account sync}: the accounts alone, and each that fails is told, whatever kept it. */
final class SyncAccounts extends Command {
    SyncAccounts(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "sync";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ACCOUNT_SYNC;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    List<String> examples() {
        return List.of("lede account sync");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        if (library().accounts().list().isEmpty()) {
            tell(Word.NO_ACCOUNTS);
            return Exit.DONE;
        }
        boolean shown = context.console().errIsTerminal();
        var bar = new ProgressBar(context);
        try (var stopping = new Interruption()) {
            SyncReport report = library().accounts().sync(event -> {
                if (shown) {
                    bar.show(event);
                }
            });
            if (stopping.happened()) {
                tell(Word.SYNC_STOPPED, report.arrived());
                context.console().err().flush();
                return Exit.STOPPED;
            }
            return told(report, shown);
        }
    }

    private int told(SyncReport report, boolean shown) {
        if (report.busy()) {
            tell(Word.SYNC_RUNS);
            return Exit.DONE;
        }
        List<Account> accounts = library().accounts().list();
        accounts.forEach(this::tellTrouble);
        long failing =
                accounts.stream().filter(account -> account.problem() != null).count();
        if (shown) {
            tell(Word.ACCOUNTS_SYNCED, accounts.size(), report.arrived(), report.edited(), failing);
        }
        return failing == 0 ? Exit.DONE : Exit.FEED_FAILED;
    }

    private void tellTrouble(Account account) {
        if (account.problem() != null) {
            tell(Word.ACCOUNT_TROUBLE, account.name(), context.words().of(account.problem()));
        }
        if (account.waiting() > 0) {
            tell(Word.ACCOUNT_WAITING, account.name(), account.waiting());
        }
    }
}
