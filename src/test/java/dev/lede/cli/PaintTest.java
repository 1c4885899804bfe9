package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem;
import dev.lede.sync.SyncEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code --color} and {@code --verbose}. */
class PaintTest {
    private final Shell shell = new Shell();

    @Test
    void whatIsUnreadStandsOutOnATerminalAndNowhereElse() {
        shell.library.articles.add(CommandsTest.article(7, "Title"));
        assertThat(shell.run("list").out()).doesNotContain("\u001B");
        assertThat(shell.onTerminal().run("list").out()).contains("\u001B[1m", "Title");
    }

    @Test
    void colourCanBeAskedForAndRefused() {
        shell.library.articles.add(CommandsTest.article(7, "Title"));
        assertThat(shell.run("list", "--color", "always").out()).contains("\u001B[1m");
        assertThat(shell.run("show", "7", "--color", "always").out()).contains("\u001B[");
        shell.onTerminal();
        assertThat(shell.run("list", "--color=never").out()).doesNotContain("\u001B");
        assertThat(shell.run("show", "7", "--color=never").out()).doesNotContain("\u001B");
        assertThat(shell.run("list", "--color=blue").exit()).isEqualTo(2);
    }

    @Test
    void whatProgramsReadIsNeverPainted() {
        shell.library.articles.add(CommandsTest.article(7, "Title"));
        assertThat(shell.run("list", "--color=always", "--json").out()).doesNotContain("\u001B");
        assertThat(shell.run("list", "--color=always", "-f", "{title}").out()).isEqualTo("Title\n");
    }

    @Test
    void aVerboseSyncSaysHowLongEachFeedTook() {
        var problem = new Problem(Problem.Kind.STATUS, "500");
        shell.library.events.add(new SyncEvent.FeedDone("A feed", 5, 1, 2, Duration.ofMillis(1234)));
        shell.library.events.add(new SyncEvent.FeedFailed("B feed", problem, 2, 2, Duration.ofMillis(70)));
        assertThat(shell.run("sync", "--verbose").err()).isEqualTo("""
                1.23 s  A feed · 5 new
                0.07 s  B feed · the server answered 500
                """);
    }

    @Test
    void anErrorTellsItsCausesOnlyWhereAsked() {
        shell.library.fault = new IllegalStateException("outer\u001B[2J", new IllegalArgumentException("inner"));
        assertThat(shell.run("tags").err()).hasLineCount(1);
        assertThat(shell.run("tags", "--verbose").err())
                .contains("java.lang.IllegalStateException: outer", "java.lang.IllegalArgumentException: inner")
                .doesNotContain("\u001B");
    }
}
