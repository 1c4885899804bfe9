package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code sync}: brings everything up to date; a bar on a terminal, in a pipe only what failed. */
final class SyncNow extends Command {
    private static final Duration LASTING = Duration.ofDays(1);

    private final OptionSpec quiet;

    SyncNow(Context context) {
        super(context);
        quiet = Arguments.flag(say(Word.OPTION_QUIET), "-q", "--quiet").build();
    }

    @Override
    String name() {
        return "sync";
    }

    @Override
    Word summary() {
        return Word.COMMAND_SYNC;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(quiet);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_SYNC);
    }

    @Override
    List<String> examples() {
        return List.of("lede sync --quiet");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        boolean shown = context.console().errIsTerminal() && !Arguments.isSet(quiet);
        boolean drawn = shown && !isVerbose();
        var bar = new ProgressBar(context);
        try (var stopping = new Interruption()) {
            SyncReport report = library().sync(event -> {
                if (drawn) {
                    bar.show(event);
                } else if (isVerbose()) {
                    tellTime(event);
                }
            });
            if (!stopping.happened() && !report.busy() && report.unreached() == 0) {
                fetchAhead(bar, drawn);
            }
            return stopping.happened() ? stopped(report) : told(report, shown);
        }
    }

    /** Called on the threads of the sync. */
    private synchronized void tellTime(SyncEvent event) {
        switch (event) {
            case SyncEvent.FeedDone(String title, int arrived, int done, int feeds, Duration took) ->
                tell(Word.SYNC_TOOK, seconds(took), title, arrived);
            case SyncEvent.FeedFailed(String title, var problem, int done, int feeds, Duration took) ->
                tell(
                        Word.SYNC_TOOK_AND_FAILED,
                        seconds(took),
                        title,
                        context.words().of(problem));
            case SyncEvent.Started started -> {}
            case SyncEvent.Waiting waiting -> {}
            case SyncEvent.Finished finished -> {}
            case SyncEvent.CommandsFailed failed -> {}
        }
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.2f", took.toMillis() / 1000.0);
    }

    /** A page that does not come is no fault of a sync: its article says so. */
    private void fetchAhead(ProgressBar bar, boolean shown) {
        library().fetchAhead(event -> {
            if (shown) {
                bar.show(event);
            }
        });
        if (shown) {
            bar.endPages();
        }
    }

    private int stopped(SyncReport report) {
        if (!Arguments.isSet(quiet)) {
            tell(Word.SYNC_STOPPED, report.arrived());
            context.console().err().flush();
        }
        return Exit.STOPPED;
    }

    private int told(SyncReport report, boolean shown) {
        boolean loud = !Arguments.isSet(quiet);
        if (report.busy()) {
            if (loud) {
                tell(Word.SYNC_RUNS);
            }
            return Exit.DONE;
        }
        if (loud && report.unreached() > 0) {
            tell(Word.SYNC_OFFLINE, report.unreached());
        }
        tellFailures(loud ? report.failures() : lasting(report.failures()));
        report.commands()
                .forEach(failure -> tell(
                        Word.COMMAND_OF_YOURS_FAILED,
                        failure.title(),
                        context.words().of(failure.problem())));
        if (shown) {
            report.told().forEach(title -> context.console().err().println(title));
            tell(
                    Word.SYNC_DONE,
                    report.feeds(),
                    report.arrived(),
                    report.edited(),
                    report.failures().size());
            tellLeftAlone(report);
        }
        return report.failures().isEmpty() && report.commands().isEmpty() ? Exit.DONE : Exit.FEED_FAILED;
    }

    /**
     * Those that have failed for more than a day. A feed that keeps failing is asked once a day in the end, so that whoever
     * is sent this by mail hears of it as often.
     */
    private List<SyncReport.Failure> lasting(List<SyncReport.Failure> failures) {
        if (failures.isEmpty()) {
            return failures;
        }
        Set<String> lasting = library().feeds().stream()
                .filter(feed -> feed.problemSince() != null
                        && context.when().since(feed.problemSince()).compareTo(LASTING) > 0)
                .map(Feed::shownAddress)
                .collect(Collectors.toSet());
        return failures.stream()
                .filter(failure -> lasting.contains(failure.address()))
                .toList();
    }

    /** What has failed before and was not asked this time: else a sync of nothing but these would look well. */
    private void tellLeftAlone(SyncReport report) {
        long ailing = library().feeds().stream()
                .filter(feed -> feed.problem() != null)
                .count();
        long leftAlone = ailing - report.failures().size() - report.unreached();
        if (leftAlone > 0) {
            tell(Word.SYNC_LEFT_ALONE, leftAlone);
        }
    }

    private void tellFailures(List<SyncReport.Failure> failures) {
        for (SyncReport.Failure failure : failures) {
            String why = context.words().of(failure.problem());
            boolean told = failure.title().equals(failure.address()) || why.contains(failure.address());
            context.console().err().println(failure.title() + ": " + why + (told ? "" : " · " + failure.address()));
        }
    }
}
