package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.DisplayWidth;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** No more of them than a table has that is set as one, and each with a word so long that it is cut. */
    @Test
    void tablesThatAreMovedSidewaysAreOfBoundedWidth() {
        String row = ("|" + "wide".repeat(10)).repeat(240) + "\n";
        var manuscript = Manuscript.of((row + "|-".repeat(240) + "\n" + row).repeat(50));
        for (int i = 0; i < manuscript.segments(); i++) {
            int part = i;
            var laid = Assertions.assertTimeoutPreemptively(
                    LIMIT, () -> manuscript.lay(part, new Measure(80, 120), PictureBoxes.NONE));
            assertThat(laid.lines())
                    .allMatch(line -> DisplayWidth.of(line.text().plain()) <= 1_004);
        }
    }

    @Test
    void twentyThousandRows() {
        lay("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(20_000));
    }

    @Test
    void sectionsOfCharacterDataThatNeverEnd() {
        lay("x <![CDATA[ a ".repeat(20_000));
    }

    @Test
    void fiveThousandNestedQuotesOfHtml() {
        assertThat(lay("<blockquote>".repeat(5_000) + "deep").plain()).contains("deep");
        assertThat(lay("<ul><li>".repeat(5_000) + "deep").plain()).contains("deep");
        assertThat(lay("<table><tr><td>".repeat(5_000) + "deep").plain()).contains("deep");
    }

    @Test
    void fiveThousandNestedQuotesEndInTheirText() {
        assertThat(lay("> ".repeat(5_000) + "deep").plain()).contains("deep");
    }

    @Test
    void aHundredThousandDifferentLinks() {
        var markdown = IntStream.range(0, 100_000)
                .mapToObj(i -> "[a](http://x.y/" + i + ")")
                .collect(Collectors.joining(" "));
        assertThat(lay(markdown).links()).hasSize(100_000);
    }

    /** The reader opens an article where it was left: the parts before it are not laid. */
    @Test
    void theLastOfAHundredThousandLinksIsSeenWithoutTheOthers() {
        var manuscript = Manuscript.of("[a](http://x.y/z) text\n\n".repeat(100_000));
        var last = Assertions.assertTimeoutPreemptively(
                LIMIT, () -> manuscript.lay(manuscript.segments() - 1, Measure.printed(80), PictureBoxes.NONE));
        assertThat(last.lines()).hasSizeLessThan(2_000);
    }

    @Test
    void admonitionsThatNeverEnd() {
        lay("::: note\n".repeat(20_000) + "end");
        lay("> [!NOTE]\n".repeat(20_000) + "end");
        lay("!!! note\n    a\n".repeat(20_000) + "end");
        lay("!!! note \"" + "\"".repeat(20_000));
    }

    @Test
    void whatTurnsTextAroundIsNotShown() {
        String turning = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068";
        var laid =
                lay("a" + turning + "b [c" + turning + "](http://x.y/" + turning + ") `" + turning + "d`\n\n<p title='"
                        + turning + "'>e&#x202e;f&rlo;</p>\n\n```" + turning + "\ng" + turning + "\n```\n");
        assertThat(laid.plain().chars()).noneMatch(c -> turning.indexOf(c) >= 0);
        assertThat(laid.links())
                .allMatch(link -> turning.chars().noneMatch(c -> link.address().indexOf(c) >= 0));
        assertThat(laid.plain()).contains("ab", "c", "d", "ef", "g");
    }

    private static Laid lay(String markdown) {
        var laid = Assertions.assertTimeoutPreemptively(LIMIT, () -> MarkdownLayout.lay(markdown, 80));
        assertThat(laid.lines()).allMatch(line -> DisplayWidth.of(line.text().plain()) <= 80);
        return laid;
    }
}
