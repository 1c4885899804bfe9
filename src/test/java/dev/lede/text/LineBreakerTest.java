package dev.lede.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.BreakIterator;
import dev.lede.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void linesEndBetweenWordsAndBlanksThereAreDropped() {
        assertThat(broken("The quick  brown fox jumps", 10)).containsExactly("The quick", "brown fox", "jumps");
    }

    @Test
    void whatFitsStaysAsItIs() {
        var paragraph = StyledText.of(" two  blanks ", Role.TEXT);
        assertThat(LineBreaker.lines(paragraph, 13)).containsExactly(paragraph);
    }

    @Test
    void aLineFeedEndsALine() {
        assertThat(broken("a\n\nb\n", 10)).containsExactly("a", "", "b");
    }

    @Test
    void noClosingMarkBeginsALineAndNoOpeningOneEndsIt() {
        String text = "他说：“你好，世界！”（真的）然后走了。「引用」『再引』《书名》……‘里面’，";
        for (int width = 6; width <= 40; width++) {
            for (String line : broken(text, width)) {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
                assertThat("。，、；：！？）」』”’》…").doesNotContain(line.substring(0, 1));
                assertThat("（「『“‘《").doesNotContain(line.substring(line.length() - 1));
            }
        }
    }

    @Test
    void chineseIsBrokenAroundQuotesWhichAreNoBlanks() {
        assertThat(broken("他说“你好”然后走了", 6)).containsExactly("他说", "“你好”", "然后走", "了");
    }

    @Test
    void anAddressTooLongForALineIsBroken() {
        assertThat(broken("见 abcdefghijklmnopqrstuvwxyz 。", 10))
                .containsExactly("见", "abcdefghij", "klmnopqrst", "uvwxyz 。");
    }

    @Test
    void anEmojiOfManyPartsStaysWhole() {
        assertThat(broken("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4))
                .containsExactly("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦");
    }

    @Test
    void aWideCharacterInANarrowColumnStillComes() {
        assertThat(broken("中文", 1)).containsExactly("中", "文");
    }

    @Test
    void spansGoOnBehindABreakAndLinesKnowTheirPlace() {
        var link = new Span("a long link", Role.LINK, Set.of(Emphasis.BOLD), "https://example.com/");
        var paragraph = new StyledText(List.of(Span.of("See ", Role.TEXT), link, Span.of(" here", Role.TEXT)));
        assertThat(LineBreaker.located(paragraph, 10))
                .containsExactly(
                        new LineBreaker.Line(
                                new StyledText(List.of(Span.of("See ", Role.TEXT), part(link, "a long"))), 0),
                        new LineBreaker.Line(
                                new StyledText(List.of(part(link, "link"), Span.of(" here", Role.TEXT))), 11));
    }

    @Test
    void unicodesOwnCasesAreBrokenAsItSays() throws IOException {
        int cases = 0;
        var failed = new ArrayList<String>();
        for (String line : Files.readAllLines(Shared.folder("text").resolve("LineBreakTest-15.0.0.txt"))) {
            String rule = line.replaceFirst("#.*", "").strip();
            if (!rule.isEmpty()) {
                cases++;
                if (!rule.equals(ruleOf(textOf(rule)))) {
                    failed.add(rule);
                }
            }
        }
        assertThat(cases).isEqualTo(7_654);
        assertThat(failed.stream().collect(groupingBy(LineBreakerTest::reason, counting())))
                .isEqualTo(Map.of(
                        "a hyphen at the start of a word stays with it, since Unicode 15.1", 11L,
                        "a comma stays with the digit behind it, since Unicode 16", 2L,
                        "a point begins a number, not ends a word, since Unicode 15.1", 12L,
                        "blanks beside quotation marks count, since Unicode 15.1", 8L,
                        "a tab lets no hard blank go, since Unicode 16", 2L));
    }

    /** The rules are those of Unicode 16 and later; the cases are of 15.0. The sign each of the rules is about is in the case. */
    private static String reason(String rule) {
        if (rule.contains("002D")) {
            return "a hyphen at the start of a word stays with it, since Unicode 15.1";
        }
        if (rule.contains("002C")) {
            return "a comma stays with the digit behind it, since Unicode 16";
        }
        if (rule.contains("002E")) {
            return "a point begins a number, not ends a word, since Unicode 15.1";
        }
        if (rule.contains("0022") || rule.contains("00AB")) {
            return "blanks beside quotation marks count, since Unicode 15.1";
        }
        return rule.contains("0009") ? "a tab lets no hard blank go, since Unicode 16" : rule;
    }

    @Test
    void japaneseSmallLettersAndLongVowelsBeginNoLine() {
        String text = "ちょっとコンピューターのディスプレイをいってきました。「きゃっ」と言った。";
        for (int width = 12; width <= 40; width++) {
            assertThat(broken(text, width)).allMatch(line -> "っょゃーュィ。」".indexOf(line.charAt(0)) < 0);
        }
    }

    @Test
    void latinWordsAndNumbersWithinChineseStayWhole() {
        String text = "他在Kubernetes上跑了1234567个Pod，用的是openSUSE";
        for (int width = 12; width <= 40; width++) {
            assertThat(broken(text, width))
                    .as("in " + width)
                    .satisfies(lines -> assertThat(lines)
                            .anyMatch(line -> line.contains("Kubernetes"))
                            .anyMatch(line -> line.contains("1234567"))
                            .anyMatch(line -> line.contains("openSUSE")));
        }
    }

    @Test
    void longTextTakesTimeInProportion() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(broken("word ".repeat(100_000), 80)).hasSize(6_250);
            assertThat(broken("x".repeat(200_000), 80)).hasSize(2_500);
            assertThat(broken("！".repeat(200_000), 80)).hasSize(5_000);
        });
    }

    private static Span part(Span span, String text) {
        return new Span(text, span.role(), span.emphasis(), span.link());
    }

    private static List<String> broken(String text, int width) {
        return LineBreaker.lines(StyledText.of(text, Role.TEXT), width).stream()
                .map(StyledText::plain)
                .toList();
    }

    private static String textOf(String rule) {
        var text = new StringBuilder();
        for (String word : rule.split(" ")) {
            if (!word.equals("×") && !word.equals("÷")) {
                text.appendCodePoint(Integer.parseInt(word, 16));
            }
        }
        return text.toString();
    }

    private static String ruleOf(String text) {
        BreakIterator breaks = LineBreaker.Rules.iterator(text);
        var rule = new StringBuilder("×");
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            rule.append(String.format(" %04X %s", codePoint, breaks.isBoundary(i) ? "÷" : "×"));
        }
        return rule.toString();
    }
}
