package dev.lede.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Role;
import dev.lede.text.Style;
import dev.lede.text.StyledText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    private static final String HOSTILE =
            "a\033]0;x\007b\u009b31mc\u202ed\u2066e\r\n\u0000\u007f\uFEFF\u2028\uDBFB\uDEEEf\uD800";

    @Test
    void aFrameTakesNothingThatActs() {
        var frame = new Frame(new Size(30, 1));
        frame.put(0, 0, HOSTILE, Style.PLAIN, null);

        assertThat(frame.text()).isEqualTo("a]0;xb31mcde f\uFFFD\n");
    }

    @Test
    void anAddressCannotEndItsLink() {
        assertThat(Osc.link("https://example.org/\033\\\007 中"))
                .endsWith(";https://example.org/%1B\\%07%20%E4%B8%AD\033\\")
                .doesNotContain("\007");
        assertThat(Osc.link("javascript:alert(1)")).isEmpty();
    }

    @Test
    void aTitleCannotEndItself() {
        assertThat(Osc.title(HOSTILE)).isEqualTo("\033]2;a]0;xb31mcde f\uFFFD\033\\");
    }

    @Test
    void aCopyGoesThroughTmux() {
        assertThat(Osc.copy("hi\033", Multiplexer.TMUX))
                .contains("\033]52;c;aGk=\007\033Ptmux;\033\033]52;c;aGk=\007\033\\");
        assertThat(Osc.copy("x".repeat(100_000), Multiplexer.NONE)).isEmpty();
    }

    @Test
    void aStyledLineIsCleanAsWell() {
        var plain = Capabilities.of(Map.of("TERM", "dumb", "LANG", "C.UTF-8"));

        assertThat(Sgr.ansi(StyledText.of(HOSTILE, Role.TITLE), role -> Style.PLAIN, plain))
                .isEqualTo("a]0;xb31mcde f\uFFFD");
    }
}
