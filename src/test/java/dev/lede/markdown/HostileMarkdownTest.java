package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.DisplayWidth;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are made to cost time or the stack. The limits are wide: the machine may be slow, quadratic is slower. */
class HostileMarkdownTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "- ", "1. ", "*", "_", "#", "[", "![", "*a **b ", "<a ", "`", "~~a ", "\\", "$a", "{{< ", "<b>"
            })
    void anythingRepeatedIsShown(String piece) {
        lay(piece.repeat(10_000) + "end");
    }

    @Test
    void nestedEmphasisEndsWell() {
        lay("a" + "*".repeat(5_000) + "b" + "*".repeat(5_000));
        lay("*a **b ".repeat(3_000) + "c** d*".repeat(3_000));
    }

    @Test
    void aHundredThousandLinks() {
        var laid = lay("[a](http://x.y/1)\n".repeat(100_000));
        assertThat(laid.links()).hasSize(1);
    }

    @Test
    void tenThousandColumns() {
        lay("|a".repeat(10_000) + "\n" + "|-".repeat(10_000) + "\n" + "|b".repeat(10_000) + "\n");
    }

    @Test
    void twentyThousandRows() {
        lay("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(20_000));
    }

    @Test
    void sectionsOfCharacterDataThatNeverEnd() {
        lay("x <![CDATA[ a ".repeat(20_000));
    }

    private static Laid lay(String markdown) {
        var laid = Assertions.assertTimeoutPreemptively(LIMIT, () -> MarkdownLayout.lay(markdown, 80));
        assertThat(laid.lines()).allMatch(line -> DisplayWidth.of(line.text().plain()) <= 80);
        return laid;
    }
}
