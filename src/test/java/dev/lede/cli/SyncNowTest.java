package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.model.Feed;
import dev.lede.model.Problem;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code sync}: what it says to a person, and what to a timer. */
class SyncNowTest {
    private final Shell shell = new Shell();

    @Test
    void syncInAPipeTellsOnlyWhatFailed() {
        var timeout = new Problem(Problem.Kind.TIMEOUT, "");
        shell.library.report = new SyncReport(
                2, 5, 0, List.of(new SyncReport.Failure("https://b.example/", "B feed", timeout)), false);
        assertThat(shell.run("sync"))
                .isEqualTo(new Ran(1, "", "B feed: no whole answer in time · https://b.example/\n"));
        assertThat(shell.run("sync", "--quiet")).isEqualTo(new Ran(1, "", ""));
    }

    @Test
    void aQuietSyncNamesWhatHasFailedForMoreThanADay() {
        var problem = new Problem(Problem.Kind.STATUS, "500");
        shell.library.feeds.add(CommandsTest.feed("https://b.example/", problem));
        shell.library.report = new SyncReport(
                2, 0, 0, List.of(new SyncReport.Failure("https://b.example/", "B feed", problem)), false);
        assertThat(shell.run("sync", "-q").err()).isEmpty();

        shell.library.feeds.set(0, failingSince(CommandsTest.PUBLISHED.minus(Duration.ofDays(1)), problem));
        assertThat(shell.run("sync", "-q"))
                .isEqualTo(new Ran(1, "", "B feed: the server answered 500 · https://b.example/\n"));
    }

    @Test
    void aSyncWithoutANetworkIsNoFailure() {
        shell.library.report = new SyncReport(3, 0, 0, List.of(), 3, false, List.of(), List.of(), List.of());
        assertThat(shell.run("sync"))
                .isEqualTo(new Ran(0, "", "no host can be reached; is there a network? not asked: 3 feeds\n"));
        assertThat(shell.run("sync", "--quiet")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void syncOnATerminalDrawsABar() {
        shell.library.events.add(new SyncEvent.FeedDone("A feed", 5, 1, 2, Duration.ZERO));
        shell.library.events.add(new SyncEvent.Finished(shell.library.report));
        assertThat(shell.onTerminal().run("sync").err())
                .isEqualTo("\r\u001B[K[############            ] 1/2 · 5 new A feed\r\u001B[K"
                        + "0 feeds · 0 new · 0 edited · 0 failed\n");
    }

    @Test
    void theBarNamesWhoIsWaitedFor() {
        var hosts = List.of("slow.example", "b.example", "c.example", "d.example");
        shell.library.events.add(new SyncEvent.Waiting(hosts, 1, 2));
        assertThat(shell.onTerminal().inWidth(100).run("sync").err())
                .startsWith("\r\u001B[K[############            ] 1/2 · 0 new"
                        + " waiting for slow.example, b.example, c.example …");
    }

    private static Feed failingSince(Instant since, Problem problem) {
        return CommandsTest.feed("https://b.example/", null, problem, since);
    }
}
