package dev.lede.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.Colour;
import dev.lede.text.Emphasis;
import dev.lede.text.Style;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed of a terminal, and what becomes of a colour that it has not. */
class CapabilitiesTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, truecolor, TRUE",
        "xterm-256color, '', INDEXED",
        "tmux-256color, truecolor, TRUE",
        "tmux-256color, '', INDEXED",
        "screen-256color, truecolor, INDEXED",
        "screen, '', SIXTEEN",
        "xterm-kitty, '', TRUE",
        "linux, truecolor, SIXTEEN",
        "vt220, '', NONE",
        "dumb, truecolor, NONE"
    })
    void aTerminalHasTheColoursItsVariablesTell(String terminal, String colour, Colours expected) {
        assertThat(Capabilities.of(Map.of("TERM", terminal, "COLORTERM", colour))
                        .colours())
                .isEqualTo(expected);
    }

    @Test
    void noColorTakesTheColoursAndLeavesTheEmphasis() {
        var capabilities = Capabilities.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "NO_COLOR", "1"));
        var style = new Style(
                new Colour.Rgb(1, 2, 3),
                new Colour.Ansi(4),
                Set.of(Emphasis.BOLD, Emphasis.UNDERLINE, Emphasis.REVERSE));

        assertThat(Sgr.change(Style.PLAIN, style, capabilities.colours())).isEqualTo("\033[1;4;7m");
    }

    @Test
    void theColoursOfXtermsTableAreThemselves() {
        for (int index = 16; index < 256; index++) {
            var colour = Palette.nearest(rgb(index), Colours.INDEXED);
            assertThat(rgb(((Colour.Indexed) colour).index())).isEqualTo(rgb(index));
        }
    }

    @ParameterizedTest
    @CsvSource({"250,20,10,196,9", "20,20,20,233,0", "240,240,240,255,7", "130,130,130,244,8", "60,60,200,62,12"})
    void anotherColourIsTheNearest(int red, int green, int blue, int indexed, int ansi) {
        var colour = new Colour.Rgb(red, green, blue);
        assertThat(Palette.nearest(colour, Colours.TRUE)).isEqualTo(colour);
        assertThat(Palette.nearest(colour, Colours.INDEXED)).isEqualTo(new Colour.Indexed(indexed));
        assertThat(Palette.nearest(colour, Colours.SIXTEEN)).isEqualTo(new Colour.Ansi(ansi));
        assertThat(Palette.nearest(colour, Colours.NONE)).isEqualTo(Colour.Default.DEFAULT);
    }

    /** The cube and the greys of xterm's 256colres.h. */
    private static Colour.Rgb rgb(int index) {
        if (index >= 232) {
            int grey = 8 + (index - 232) * 10;
            return new Colour.Rgb(grey, grey, grey);
        }
        int cube = index - 16;
        return new Colour.Rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }
}
