package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole articles as they are seen: the screens are text files beside the articles, to be looked at. */
class GoldenTest {
    @ParameterizedTest
    @CsvSource({
        "chinese-essay, 80",
        "chinese-essay, 40",
        "code-tutorial, 80",
        "links-of-the-week, 80",
        "mixed-scripts, 80",
    })
    void anArticleLooksAsItsScreen(String article, int width) throws IOException {
        assertThat(Screens.of(text(article + ".md"), width)).isEqualTo(text(article + "-" + width + ".txt"));
    }

    private static String text(String name) throws IOException {
        try (var file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
