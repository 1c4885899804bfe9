package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.sync.SyncReport;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code sync}: brings everything up to date; a bar on a terminal, in a pipe only what failed. */
final class SyncNow extends Command {
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
    public Integer call() {
        boolean shown = context.console().errIsTerminal() && !Arguments.isSet(quiet);
        var bar = new ProgressBar(context);
        try (var stopping = new Interruption()) {
            SyncReport report = library().sync(event -> {
                if (shown) {
                    bar.show(event);
                }
            });
            if (!stopping.happened() && !report.busy()) {
                fetchAhead(bar, shown);
            }
            return stopping.happened() ? stopped(report) : told(report, shown);
        }
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
        if (report.busy()) {
            tell(Word.SYNC_RUNS);
            return Exit.DONE;
        }
        if (!Arguments.isSet(quiet)) {
            tellFailures(report);
        }
        if (shown) {
            tell(
                    Word.SYNC_DONE,
                    report.feeds(),
                    report.arrived(),
                    report.edited(),
                    report.failures().size());
            tellLeftAlone(report);
        }
        return report.failures().isEmpty() ? Exit.DONE : Exit.FEED_FAILED;
    }

    /** What has failed before and was not asked this time: else a sync of nothing but these would look well. */
    private void tellLeftAlone(SyncReport report) {
        long ailing = library().feeds().stream()
                .filter(feed -> feed.problem() != null)
                .count();
        long leftAlone = ailing - report.failures().size();
        if (leftAlone > 0) {
            tell(Word.SYNC_LEFT_ALONE, leftAlone);
        }
    }

    private void tellFailures(SyncReport report) {
        for (SyncReport.Failure failure : report.failures()) {
            String why = context.words().of(failure.problem());
            boolean told = failure.title().equals(failure.address()) || why.contains(failure.address());
            context.console().err().println(failure.title() + ": " + why + (told ? "" : " · " + failure.address()));
        }
    }
}
