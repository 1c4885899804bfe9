package dev.lede.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final String END = "\033[0n";

    @Test
    void itSaysWhatItCan() throws IOException {
        var kitty = new AnsweringLine(
                "\033P>|kitty(0.40)\033\\\033_Gi=31;OK\033\\\033[?62;c\033[7;2R\033[?1006;2$y\033P1+r4d73=5D\033\\"
                        + END);
        assertThat(Interview.on(kitty, xterm("xterm-kitty"))).contains(new Interview(true, false, true, true));
    }

    @Test
    void whatItDoesNotKnowIsNo() throws IOException {
        var plain = new AnsweringLine("\033[?62;c\033[7;3R\033[?1006;0$y\033P0+r4d73\033\\" + END);
        assertThat(Interview.on(plain, xterm("xterm"))).contains(new Interview(false, true, false, false));
    }

    @Test
    void aSilentOneIsLeftAsItWasFound() throws IOException {
        var silent = new AnsweringLine("");
        assertThat(Interview.on(silent, xterm("xterm"))).isEmpty();
        assertThat(silent.modes).isEqualTo("restored");
    }

    @Test
    void keysOnTheWayAreNoAnswers() throws IOException {
        assertThat(Interview.on(new AnsweringLine("j\033[A".repeat(2_000)), xterm("xterm")))
                .isEmpty();
    }

    @Test
    void whatWouldDrawTheLongerQuestionsIsNotAskedThem() throws IOException {
        var console = new AnsweringLine(END);
        Interview.on(console, xterm("linux"));
        assertThat(console.asked()).isEqualTo("\r“\033[6n\r\033[K\033[5n");
    }

    private static Capabilities xterm(String name) {
        return Capabilities.of(Map.of("TERM", name, "LANG", "C.UTF-8"));
    }
}
