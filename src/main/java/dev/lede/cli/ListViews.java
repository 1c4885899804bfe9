package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.library.Overview;
import dev.lede.query.Query;
import dev.lede.query.QueryPrinter;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code views}: the queries that have a name, with their unread and all their entries. */
final class ListViews extends Command {
    private final OptionSpec json;

    ListViews(Context context) {
        super(context);
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
    }

    @Override
    String name() {
        return "views";
    }

    @Override
    Word summary() {
        return Word.COMMAND_VIEWS;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(json);
    }

    @Override
    List<String> examples() {
        return List.of("lede views --json");
    }

    @Override
    List<String> json() {
        return List.of("name", "unread", "total", "query");
    }

    @Override
    public Integer call() {
        for (Overview.SavedQuery view : library().overview().views()) {
            long unread = library().count(view.query().and(new Query.Unread()));
            long total = library().count(view.query());
            print(Arguments.isSet(json) ? json(view, unread, total) : tabbed(view, unread, total));
        }
        return Exit.DONE;
    }

    private static String tabbed(Overview.SavedQuery view, long unread, long total) {
        return String.join(
                "\t", view.name(), Long.toString(unread), Long.toString(total), QueryPrinter.print(view.query()));
    }

    private static String json(Overview.SavedQuery view, long unread, long total) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", view.name());
        fields.put("unread", unread);
        fields.put("total", total);
        fields.put("query", QueryPrinter.print(view.query()));
        return JsonLines.of(fields);
    }
}
