package dev.lede.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Style;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScreenTest {
    @Test
    void whatIsDrawnIsShown() throws IOException {
        try (var terminal = new ScriptedTerminal(10, 2)) {
            var frame = new Frame(terminal.screen().size());
            frame.put(0, 0, "你好 lede", Style.PLAIN, null);
            terminal.screen().draw(frame, new Position(4, 0));

            assertThat(terminal.shown()).isEqualTo("你好 lede\n\n");
            assertThat(terminal.emulator().cursor()).isEqualTo(new Position(4, 0));
        }
    }

    @Test
    void theTerminalIsGivenBackOnce() throws IOException {
        var terminal = new ScriptedTerminal(10, 2);
        terminal.take();
        terminal.close();

        assertThat(terminal.take()).contains("\033[?1049l", "\033[?25h", "2004;2026l", "\033[?7h");
        assertThat(terminal.isRaw()).isFalse();
        terminal.close();
        terminal.screen().draw(new Frame(new Size(10, 2)), null);
        assertThat(terminal.take()).isEmpty();
    }

    @Test
    @Timeout(20)
    void aTerminalThatTakesNothingDoesNotKeepTheProcessFromEnding() {
        var terminal = new ScriptedTerminal(10, 2);
        terminal.stick();

        terminal.screen().giveBack();

        assertThat(terminal.isRaw()).isFalse();
    }

    @Test
    void anotherProgramHasTheTerminalUntilItEnds() throws IOException, InterruptedException {
        try (var terminal = new ScriptedTerminal(10, 2)) {
            terminal.type("j");
            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("j"));
            terminal.take();

            terminal.screen().lend(() -> {
                assertThat(terminal.isRaw()).isFalse();
                assertThat(terminal.take()).contains("\033[?1049l", "\033[?25h");
            });

            assertThat(terminal.isRaw()).isTrue();
            assertThat(terminal.take()).contains("\033[?1049h", "\033[?25l");
            assertThat(terminal.screen().read()).isEqualTo(new Input.Resumed());
            terminal.type("k");
            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("k"));
        }
    }

    @Test
    void theTitleOfTheWindowIsKeptAndComesBack() {
        try (var terminal = new ScriptedTerminal(10, 2)) {
            assertThat(terminal.take()).contains("\033[22;2t");
            terminal.close();
            assertThat(terminal.take()).contains("\033[23;2t");
        }
        try (var console = new ScriptedTerminal(10, 2, Map.of("TERM", "linux", "LANG", "C.UTF-8"))) {
            assertThat(console.take()).doesNotContain("[22;2t");
        }
    }

    @Test
    void keysArriveAndThenTheEnd() throws InterruptedException {
        try (var terminal = new ScriptedTerminal(10, 2)) {
            terminal.type("j").hangUp();

            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("j"));
            assertThat(terminal.screen().read()).isEqualTo(new Input.End());
            assertThat(terminal.screen().read()).isEqualTo(new Input.End());
        }
    }
}
