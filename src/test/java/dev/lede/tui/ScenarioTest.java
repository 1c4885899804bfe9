package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a person sees, thing by thing, at three sizes and in both languages: the screens stand in files to be read. Whoever
 * changes what is shown runs this once with {@code -Dlede.screens=write} and reads the difference.
 */
class ScenarioTest {
    private static final Path SCREENS = Path.of("src/test/screens");
    private static final boolean WRITE = "write".equals(System.getProperty("lede.screens"));

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void theScreensAreAsTheyWereRead(Scenario scenario) throws IOException {
        Path file = SCREENS.resolve(scenario.title() + ".txt");
        String screens = scenario.screens();
        if (WRITE) {
            Files.createDirectories(SCREENS);
            Files.writeString(file, screens);
        }
        assertThat(screens).isEqualTo(Files.readString(file));
    }
}
