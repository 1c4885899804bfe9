package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import dev.lede.model.Problem;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code feeds}: what is followed, and what keeps a feed from being up to date. */
final class Feeds extends Command {
    private static final int NUMBER = 6;
    private static final int TITLE = 28;

    private final OptionSpec onlyProblems;

    Feeds(Context context) {
        super(context);
        onlyProblems = Arguments.flag(say(Word.OPTION_PROBLEMS), "--problems").build();
    }

    @Override
    String name() {
        return "feeds";
    }

    @Override
    Word summary() {
        return Word.COMMAND_FEEDS;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(onlyProblems);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_FEEDS_COLUMNS);
    }

    @Override
    public Integer call() {
        Function<Feed, String> row = context.console().outIsTerminal() ? this::aligned : this::tabbed;
        for (Feed feed : library().feeds()) {
            if (feed.followed() && (feed.problem() != null || !Arguments.isSet(onlyProblems))) {
                print(row.apply(feed));
            }
        }
        return Exit.DONE;
    }

    private String aligned(Feed feed) {
        var columns = new Columns(context.console().columns(), List.of(NUMBER, NUMBER, TITLE));
        String problem = problem(feed);
        return columns.row(List.of(
                Columns.right(Long.toString(feed.unread()), NUMBER),
                Columns.right(Long.toString(feed.total()), NUMBER),
                feed.title(),
                problem.isEmpty() ? feed.address() : problem + " · " + feed.address()));
    }

    private String tabbed(Feed feed) {
        return String.join(
                        "\t",
                        feed.address(),
                        feed.title(),
                        Long.toString(feed.unread()),
                        Long.toString(feed.total()),
                        problem(feed))
                .stripTrailing();
    }

    private String problem(Feed feed) {
        Problem problem = feed.problem();
        return problem == null ? "" : context.words().of(problem) + since(feed.problemSince());
    }

    private String since(@Nullable Instant since) {
        return since == null ? "" : " · " + say(Word.SINCE, context.when().dayOf(since));
    }
}
