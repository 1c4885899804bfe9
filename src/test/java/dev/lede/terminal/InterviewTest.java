package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final String END = "\033[0n";

    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
    private int raw;

    @Test
    void itSaysWhatItCan() throws IOException {
        var kitty = answering(
                "\033P>|kitty(0.40)\033\\\033_Gi=31;OK\033\\\033[?62;c\033[7;2R\033[?1006;2$y\033P1+r4d73=5D\033\\"
                        + END);
        assertThat(Interview.on(kitty, xterm("xterm-kitty"))).contains(new Interview(true, false, true, true));
    }

    @Test
    void whatItDoesNotKnowIsNo() throws IOException {
        var plain = answering("\033[?62;c\033[7;3R\033[?1006;0$y\033P0+r4d73\033\\" + END);
        assertThat(Interview.on(plain, xterm("xterm"))).contains(new Interview(false, true, false, false));
    }

    @Test
    void aSilentOneIsLeftAsItWasFound() throws IOException {
        assertThat(Interview.on(answering(""), xterm("xterm"))).isEmpty();
        assertThat(raw).isZero();
    }

    @Test
    void keysOnTheWayAreNoAnswers() throws IOException {
        assertThat(Interview.on(answering("j\033[A".repeat(2_000)), xterm("xterm")))
                .isEmpty();
    }

    @Test
    void whatWouldDrawTheLongerQuestionsIsNotAskedThem() throws IOException {
        Interview.on(answering(END), xterm("linux"));
        assertThat(asked.toString(UTF_8)).isEqualTo("\r“\033[6n\r\033[K\033[5n");
    }

    private static Capabilities xterm(String name) {
        return Capabilities.of(Map.of("TERM", name, "LANG", "C.UTF-8"));
    }

    private Line answering(String answers) {
        var input = new ByteArrayInputStream(answers.getBytes(UTF_8));
        return new Line() {
            @Override
            public InputStream input() {
                return input;
            }

            @Override
            public void reopen() {}

            @Override
            public OutputStream output() {
                return asked;
            }

            @Override
            public void raw() {
                raw++;
            }

            @Override
            public void restore() {
                raw--;
            }

            @Override
            public Size size() {
                return new Size(80, 24);
            }

            @Override
            public Size measured() {
                return size();
            }
        };
    }
}
