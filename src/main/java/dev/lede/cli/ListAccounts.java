package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Account;
import dev.lede.library.JsonLines;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code account list}: what each account holds, and how it fares. */
final class ListAccounts extends Command {
    private static final int NUMBER = 7;
    private static final int MOMENT = 10;
    private static final int NAME = 28;

    private final OptionSpec json;

    ListAccounts(Context context) {
        super(context);
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
    }

    @Override
    String name() {
        return "list";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ACCOUNT_LIST;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(json);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_ACCOUNT_COLUMNS);
    }

    @Override
    List<String> examples() {
        return List.of("lede account list");
    }

    @Override
    List<String> json() {
        return List.of("account", "user", "server", "feeds", "unread", "total", "waiting", "succeeded", "problem");
    }

    @Override
    public Integer call() {
        List<Account> accounts = library().accounts().list();
        if (Arguments.isSet(json)) {
            accounts.forEach(account -> print(json(account)));
        } else if (!context.console().outIsTerminal()) {
            accounts.forEach(account -> print(tabbed(account)));
        } else if (accounts.isEmpty()) {
            tell(Word.NO_ACCOUNTS);
        } else {
            print(heading());
            accounts.forEach(account -> print(aligned(account)));
        }
        return Exit.DONE;
    }

    private String heading() {
        return row(
                List.of(say(Word.FEEDS), say(Word.COLUMN_UNREAD), say(Word.COLUMN_WAITING)),
                List.of(say(Word.COLUMN_SUCCEEDED), say(Word.COLUMN_ACCOUNT), ""));
    }

    private String aligned(Account account) {
        String trouble = trouble(account);
        return row(
                numbers(account),
                List.of(
                        account.succeeded() == null ? "" : context.when().brief(account.succeeded()),
                        account.name(),
                        trouble.isEmpty() ? account.server() : trouble));
    }

    private static List<String> numbers(Account account) {
        var holds = account.holds();
        return List.of(
                Integer.toString(holds.feeds()), Long.toString(holds.unread()), Integer.toString(account.waiting()));
    }

    private String row(List<String> numbers, List<String> words) {
        var columns = new Columns(context.console().columns(), List.of(NUMBER, NUMBER, NUMBER, MOMENT, NAME));
        return columns.row(Stream.concat(numbers.stream().map(number -> Columns.right(number, NUMBER)), words.stream())
                .toList());
    }

    private String tabbed(Account account) {
        var cells = new ArrayList<>(List.of(account.name(), account.user(), account.server()));
        cells.addAll(numbers(account));
        cells.add(moment(account.succeeded()));
        cells.add(trouble(account));
        return String.join("\t", cells);
    }

    private String json(Account account) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("account", account.name());
        fields.put("user", account.user());
        fields.put("server", account.server());
        fields.put("feeds", account.holds().feeds());
        fields.put("unread", account.holds().unread());
        fields.put("total", account.holds().entries());
        fields.put("waiting", account.waiting());
        fields.put("succeeded", account.succeeded() == null ? null : moment(account.succeeded()));
        String trouble = trouble(account);
        fields.put("problem", trouble.isEmpty() ? null : trouble);
        return JsonLines.of(fields);
    }

    private String trouble(Account account) {
        return account.problem() == null ? "" : context.when().of(account.problem(), account.problemSince());
    }

    private String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : JsonLines.moment(
                        moment.truncatedTo(ChronoUnit.SECONDS), context.when().zone());
    }
}
