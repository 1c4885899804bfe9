package dev.lede.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Style;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    private static final String ASKED = "\033_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\033\\\033[c\r“\033[6n";
    private static final String YES = "\033_Gi=31;OK\033\\\033[?62;c";

    private static Map<String, String> terminal(String name, String more, String value) {
        return Map.of("TERM", name, "LANG", "C.UTF-8", more, value);
    }

    private static ScriptedTerminal drawn(Map<String, String> environment) throws IOException {
        var terminal = new ScriptedTerminal(20, 3, environment);
        var frame = new Frame(terminal.screen().size());
        frame.put(0, 0, "first", Style.PLAIN, null);
        frame.put(0, 2, "last row", Style.PLAIN, null);
        terminal.screen().draw(frame, null);
        terminal.take();
        return terminal;
    }

    @Test
    void theTerminalIsAskedBehindTheFirstScreenAndNobodyWaits() throws Exception {
        try (var terminal = drawn(terminal("xterm-256color", "X", ""))) {
            terminal.screen().ask(true);
            assertThat(terminal.take()).contains(ASKED);
            terminal.type(YES + "j");
            assertThat(terminal.screen().read()).isEqualTo(new Input.TakesPictures());
            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("j"));
        }
    }

    @Test
    void whatATerminalWritesInsteadOfAnAnswerIsDrawnOver() throws IOException {
        try (var terminal = drawn(terminal("xterm-256color", "X", ""))) {
            terminal.screen().ask(true);
            String asked = terminal.take();
            assertThat(asked.substring(asked.indexOf(ASKED) + ASKED.length()))
                    .contains("\033[3H\033[K")
                    .endsWith("last row");
            assertThat(terminal.shown()).isEqualTo("first\n\nlast row\n");
        }
    }

    @Test
    void beforeTheFirstScreenNothingIsAsked() throws IOException {
        try (var terminal = new ScriptedTerminal(20, 3)) {
            terminal.take();
            terminal.screen().ask(true);
            assertThat(terminal.take()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, NO_COLOR, 1",
        "linux, X, ''",
        "dumb, X, ''",
        "vt220, X, ''",
        "screen-256color, X, ''",
        "xterm-256color, STY, 1",
        "tmux-256color, X, ''",
        "xterm-256color, TMUX, 1",
        "xterm-256color, LC_ALL, C"
    })
    void whoCannotShowPicturesIsNotAskedForThem(String name, String more, String value) throws IOException {
        try (var terminal = drawn(terminal(name, more, value))) {
            terminal.screen().ask(true);
            assertThat(terminal.take()).doesNotContain("\033_G");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033_Gi=31;ENOTSUPPORTED:no\033\\",
                "\033_Gi=32;OK\033\\",
                "\033_Gi=31;OK",
                "\033_Gi=31;OK;q\033\\",
                "\033_Gi=31;OK\007",
                "\033PGi=31;OK\033\\",
                "\033P>|WezTerm 20240203-110809-5046fc22\033\\\033_Gi=31;OK\033\\",
                "\033P>|Konsole 23.08.1\033\\\033_Gi=31;OK\033\\",
                "\033[?62;22c"
            })
    void noOtherAnswerIsOneAndNoneIsKeys(String answer) throws InterruptedException {
        try (var terminal = new ScriptedTerminal(20, 3)) {
            terminal.type(answer).hangUp();
            assertThat(terminal.screen().read()).isEqualTo(new Input.End());
        }
    }

    @Test
    void theWidthOfAmbiguousCharactersIsAskedForUnlessThePersonSaysIt() throws IOException {
        try (var terminal = drawn(terminal("tmux-256color", "X", ""))) {
            terminal.screen().ask(true);
            assertThat(terminal.take()).contains("\r“\033[6n\033[3H\033[K");
            terminal.screen().ask(false);
            assertThat(terminal.take()).isEmpty();
        }
    }

    @Test
    void twoCellsAreAnAnswerAndOneIsWhatIsAssumed() throws InterruptedException {
        try (var terminal = new ScriptedTerminal(20, 3)) {
            terminal.type("\033[3;2R\033[3;").type("3R\033[1;3Rj").hangUp();
            assertThat(terminal.screen().read()).isEqualTo(new Input.AmbiguousIsWide());
            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("j"));
        }
    }

    @Test
    void anAnswerWithoutAnEndIsBounded() throws InterruptedException {
        try (var terminal = new ScriptedTerminal(20, 3)) {
            terminal.type("\033_Gi=31;OK" + "x".repeat(20_000) + "\033\\j").hangUp();
            assertThat(terminal.screen().read()).isEqualTo(new Input.Key("j"));
        }
    }
}
