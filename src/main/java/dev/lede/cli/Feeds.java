package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code feeds}: what is followed, how it fares, and what keeps a feed from being up to date. */
final class Feeds extends Command {
    private static final int NUMBER = 6;
    private static final int MOMENT = 10;
    private static final int TITLE = 28;
    private static final double WEEKS = 4;

    private final OptionSpec onlyProblems;
    private final OptionSpec json;

    Feeds(Context context) {
        super(context);
        onlyProblems = Arguments.flag(say(Word.OPTION_PROBLEMS), "--problems").build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
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
        return List.of(onlyProblems, json);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_FEEDS_COLUMNS);
    }

    @Override
    List<String> examples() {
        return List.of("lede feeds --problems");
    }

    @Override
    List<String> json() {
        return List.of("feed", "feedUrl", "unread", "total", "perWeek", "problem", "succeeded", "due");
    }

    @Override
    public Integer call() {
        List<Feed> feeds = library().feeds().stream()
                .filter(feed -> !Arguments.isSet(onlyProblems) || !trouble(feed).isEmpty())
                .toList();
        if (Arguments.isSet(json)) {
            Map<FeedId, Long> recent = library().entriesInFourWeeks();
            feeds.forEach(feed -> print(json(feed, recent)));
        } else if (!context.console().outIsTerminal()) {
            Map<FeedId, Long> recent = library().entriesInFourWeeks();
            feeds.forEach(feed -> print(tabbed(feed, recent)));
        } else if (Arguments.isSet(onlyProblems)) {
            feeds.forEach(feed -> print(reason(feed)));
        } else if (!feeds.isEmpty()) {
            Map<FeedId, Long> recent = library().entriesInFourWeeks();
            print(heading());
            feeds.forEach(feed -> print(aligned(feed, recent)));
        }
        return Exit.DONE;
    }

    private String heading() {
        return row(
                List.of(say(Word.COLUMN_UNREAD), say(Word.COLUMN_TOTAL), say(Word.COLUMN_PER_WEEK)),
                List.of(say(Word.COLUMN_SUCCEEDED), say(Word.COLUMN_DUE), say(Word.COLUMN_FEED), ""));
    }

    private String aligned(Feed feed, Map<FeedId, Long> recent) {
        String trouble = trouble(feed);
        return row(
                List.of(Long.toString(feed.unread()), Long.toString(feed.total()), perWeek(feed, recent)),
                List.of(
                        brief(feed.succeeded()),
                        brief(feed.due()),
                        feed.title(),
                        trouble.isEmpty() ? feed.shownAddress() : named(feed, trouble)));
    }

    private String row(List<String> numbers, List<String> words) {
        var columns = new Columns(context.console().columns(), List.of(NUMBER, NUMBER, NUMBER, MOMENT, MOMENT, TITLE));
        var cells = new ArrayList<String>();
        numbers.forEach(number -> cells.add(Columns.right(number, NUMBER)));
        cells.addAll(words);
        return columns.row(cells);
    }

    private String reason(Feed feed) {
        return new Columns(context.console().columns(), List.of(TITLE))
                .row(List.of(feed.title(), named(feed, trouble(feed))));
    }

    private static String named(Feed feed, String trouble) {
        boolean told = feed.title().equals(feed.shownAddress()) || trouble.contains(feed.shownAddress());
        return told ? trouble : trouble + " · " + feed.shownAddress();
    }

    private String tabbed(Feed feed, Map<FeedId, Long> recent) {
        return String.join(
                "\t",
                feed.shownAddress(),
                feed.title(),
                Long.toString(feed.unread()),
                Long.toString(feed.total()),
                trouble(feed),
                moment(feed.succeeded()),
                moment(feed.due()),
                perWeek(feed, recent));
    }

    private String json(Feed feed, Map<FeedId, Long> recent) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("feed", feed.title());
        fields.put("feedUrl", feed.shownAddress());
        fields.put("unread", feed.unread());
        fields.put("total", feed.total());
        fields.put("perWeek", recent.getOrDefault(feed.id(), 0L) / WEEKS);
        String trouble = trouble(feed);
        fields.put("problem", trouble.isEmpty() ? null : trouble);
        fields.put("succeeded", feed.succeeded() == null ? null : moment(feed.succeeded()));
        fields.put("due", feed.due() == null ? null : moment(feed.due()));
        return JsonLines.of(fields);
    }

    private static String perWeek(Feed feed, Map<FeedId, Long> recent) {
        return String.format(Locale.ROOT, "%.1f", recent.getOrDefault(feed.id(), 0L) / WEEKS);
    }

    private String brief(@Nullable Instant moment) {
        return moment == null ? "" : context.when().brief(moment);
    }

    private String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : JsonLines.moment(
                        moment.truncatedTo(ChronoUnit.SECONDS), context.when().zone());
    }

    /** Where it has moved to is told as well: only the person may change its line. */
    private String trouble(Feed feed) {
        Problem problem = feed.problem();
        if (problem != null) {
            return context.when().of(problem, feed.problemSince());
        }
        return feed.movedTo() == null ? "" : say(Word.MOVED, feed.movedTo());
    }
}
