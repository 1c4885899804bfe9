package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import dev.lede.sync.PageEvent;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code fetch}: the pages of what a query finds, so that the whole articles are there without a network. */
final class Fetch extends Command {
    private final PositionalParamSpec query;
    private final OptionSpec quiet;
    private int fetched;
    private int failed;

    Fetch(Context context) {
        super(context);
        query = Arguments.words("QUERY", say(Word.ARGUMENT_FETCH), 0, "1..*");
        quiet = Arguments.flag(say(Word.OPTION_QUIET_FETCH), "-q", "--quiet").build();
    }

    @Override
    String name() {
        return "fetch";
    }

    @Override
    Word summary() {
        return Word.COMMAND_FETCH;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(query, quiet);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede fetch tag:news is:unread");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    /** All there is would be a great deal to ask of others, so that has to be said in words. */
    @Override
    public Integer call() {
        Query wanted = Queries.read(query, context);
        if (wanted.equals(Query.ALL)) {
            throw missing(query.paramLabel());
        }
        boolean shown = context.console().errIsTerminal() && !Arguments.isSet(quiet);
        var bar = new ProgressBar(context);
        try (var stopping = new Interruption()) {
            library().fetch(wanted, event -> {
                count(event);
                if (shown) {
                    bar.show(event);
                }
            });
            if (shown) {
                bar.endPages();
                tell(Word.PAGES_DONE, fetched, failed);
            }
            return stopping.happened() ? Exit.STOPPED : failed == 0 ? Exit.DONE : Exit.FEED_FAILED;
        }
    }

    private void count(PageEvent event) {
        Problem problem = event.problem();
        if (problem == null) {
            fetched++;
            return;
        }
        failed++;
        if (!Arguments.isSet(quiet)) {
            String title = library().entry(event.entry()).map(Entry::title).orElse("");
            tell(
                    Word.PAGE_NOT_FETCHED,
                    event.entry().value(),
                    title,
                    context.words().of(problem));
        }
    }
}
