package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.model.Cleaning;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CleanTest {
    private final Shell shell = new Shell();

    @BeforeEach
    void someIsOld() {
        shell.library.maintenance.old = List.of(
                new Cleaning("新闻", "https://example.org/feed", true, 1200, 3 << 20, 0),
                new Cleaning("Gone", "https://example.org/gone", false, 7, 1 << 16, 2));
    }

    @Test
    void aDryRunSaysWhatWouldGoAndCleansNothing() {
        assertThat(shell.run("clean", "--dry-run")).isEqualTo(new Ran(0, """
                1200\t3.0\t新闻\thttps://example.org/feed\t\t0
                7\t0.1\tGone\thttps://example.org/gone\tunfollowed\t2
                """, ""));
        assertThat(shell.library.maintenance.cleaned).isFalse();
    }

    @Test
    void cleaningSaysWhatWentAndWhatThatGave() {
        var ran = shell.onTerminal().run("clean");

        assertThat(shell.library.maintenance.cleaned).isTrue();
        assertThat(ran.out()).isEqualTo("""
                    1200       3.0 MB  新闻
                       7       0.1 MB  Gone (no longer followed; 2 stay)
                """);
        assertThat(ran.err())
                .isEqualTo(
                        "1207 entries cleaned · the store is 5.0 MB smaller · 0.5 MB of it are free for what comes\n");
    }

    @Test
    void asJsonEachFeedIsALine() {
        assertThat(shell.run("clean", "--dry-run", "--json").out())
                .startsWith(
                        "{\"feed\":\"新闻\",\"feedUrl\":\"https://example.org/feed\",\"followed\":true,\"entries\":1200,"
                                + "\"bytes\":3145728,\"staying\":0}\n");
    }
}
