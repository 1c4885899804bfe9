package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.text.Colour;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    /** Lines that no one reads; they need only be seen. */
    private static final Set<Role> LINES = Set.of(Role.BORDER, Role.RULE, Role.TABLE_BORDER);

    @TempDir
    Path folder;

    @Test
    void theTerminalsThemeInCodeIsTheOneThatIsWrittenDown() {
        var written = ThemeReader.builtIn("terminal");
        for (Role role : Role.values()) {
            assertThat(Theme.terminal().style(role)).as(ThemeReader.name(role)).isEqualTo(written.style(role));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "light", "dark", "high-contrast"})
    void everyKindOfTextIsInEveryTheme(String name) {
        assertThat(Settings.packed("themes/" + name + ".yaml").byName().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(ThemeReader::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"light,4.5", "dark,4.5", "high-contrast,7"})
    void allTextStandsOutFromItsGround(String name, double least) {
        var theme = ThemeReader.builtIn(name);
        var weak = new ArrayList<String>();
        for (Role role : Role.values()) {
            double contrast = contrast(theme.style(role));
            if (contrast < (LINES.contains(role) ? 3 : least)) {
                weak.add("%s %.2f".formatted(role, contrast));
            }
        }
        assertThat(weak).isEmpty();
    }

    @Test
    void aThemeOfOnesOwnNamesWhatDiffersAndAllOfItStandsOnItsGround() throws IOException {
        var theme = read("text: bright-white on 235\nlink: [d33682, italic]\n");

        assertThat(theme.ground()).isEqualTo(new Style(new Colour.Ansi(15), new Colour.Indexed(235), Set.of()));
        assertThat(theme.style(Role.LINK))
                .isEqualTo(
                        new Style(new Colour.Rgb(0xd3, 0x36, 0x82), new Colour.Indexed(235), Set.of(Emphasis.ITALIC)));
        assertThat(theme.style(Role.FEED)).isEqualTo(new Style(new Colour.Ansi(6), new Colour.Indexed(235), Set.of()));
    }

    @Test
    void aMistakeIsToldWithItsFileAndLine() {
        assertThatThrownBy(() -> read("text: plain\nlink: blau\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(folder.resolve("themes/mine.yaml") + ":2: link: 'blau' is not a colour");
        assertThatThrownBy(() -> read("text: white on\n")).hasMessageContaining("mine.yaml:1: text: 'on' is not");
        assertThatThrownBy(() -> read("text: 256\n")).hasMessageContaining("mine.yaml:1: text: '256' is not");
        assertThatThrownBy(() -> read("\nlnik: red\n"))
                .hasMessageContaining("mine.yaml:2: 'lnik' is no kind of text; there are text, dim, title");
    }

    @Test
    void aThemeThatIsNotThereIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> configured("../mine"))
                .hasMessageEndingWith("config.yaml:1: theme: expected terminal, light, dark, high-contrast, or a"
                        + " file in " + folder.resolve("themes") + ", not '../mine'");
    }

    private Theme read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("themes"));
        Files.writeString(folder.resolve("themes/mine.yaml"), yaml);
        return configured("mine");
    }

    private Theme configured(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("config.yaml"), "theme: " + name + "\n");
        return ConfigReader.read(file, new Words(Words.Language.ENGLISH)).theme();
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    private static double contrast(Style style) {
        double one = luminance(style.foreground());
        double other = luminance(style.background());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Colour colour) {
        var rgb = (Colour.Rgb) colour;
        return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
