package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article that is set part by part, in whatever order. */
class ManuscriptTest {
    private static final String CHAPTER = """
            ## Chapter %1$d

            Some text with a [link](https://x.y/%1$d), a [reference][far] and a note[^n%1$d], %2$s.

            - one

              still one
            - two

            > a quote
            >
            > goes on

            ```java
            code

            # no heading
            ```

            """;

    private static String book(int chapters) {
        return IntStream.rangeClosed(1, chapters)
                        .mapToObj(number -> CHAPTER.formatted(number, "on and on ".repeat(60)))
                        .collect(Collectors.joining())
                + "[far]: https://far.example/\n\n"
                + IntStream.rangeClosed(1, chapters)
                        .mapToObj(number -> "[^n" + number + "]: Note " + number + ".\n\n")
                        .collect(Collectors.joining());
    }

    private static List<Laid> parts(Manuscript manuscript, List<Integer> order) {
        var parts = new ArrayList<Laid>(Collections.nCopies(manuscript.segments(), null));
        order.forEach(index -> parts.set(index, manuscript.lay(index, Measure.printed(60), PictureBoxes.NONE)));
        return parts;
    }

    @Test
    void theOrderInWhichPartsAreSetChangesNothing() {
        String book = book(60);
        var forwards = Manuscript.of(book);
        var backwards = Manuscript.of(book);
        var order = IntStream.range(0, forwards.segments()).boxed().toList();

        assertThat(order).hasSizeGreaterThan(5);
        assertThat(parts(backwards, order.reversed())).isEqualTo(parts(forwards, order));
    }

    @Test
    void cuttingChangesNothing() {
        String alone = MarkdownLayout.lay(
                        CHAPTER.formatted(1, "x") + "[far]: https://far.example/\n\n[^n1]: Note 1.\n", 60)
                .plain();
        String many = MarkdownLayout.lay(book(60), 60).plain();

        assertThat(alone).contains("reference[2]").contains("note¹").endsWith("¹ Note 1.");
        assertThat(many).contains("reference[2] and a").contains("note⁶⁰").endsWith("⁶⁰ Note 60.");
        assertThat(many.lines().filter(line -> line.contains("# no heading"))).hasSize(60);
        assertThat(many.lines().filter("────────"::equals)).hasSize(1);
    }

    @Test
    void offsetsGoOnlyForward() {
        var lines = MarkdownLayout.lay(book(60), 60).lines();
        assertThat(lines.stream().map(LaidLine::offset).toList()).isSorted();
    }

    @Test
    void aBlockWithoutAnEndIsCutWithinAndStaysWhatItIs() {
        String code = "```\n" + "line of code\n\n".repeat(8_000) + "```\n\nafter";
        var manuscript = Manuscript.of(code);
        var plain = manuscript.whole(60).plain().lines().toList();

        assertThat(manuscript.segments()).isGreaterThan(2);
        assertThat(plain.stream().filter("  line of code"::equals)).hasSize(8_000);
        assertThat(plain.getLast()).isEqualTo("after");
    }

    private static List<String> lines(String markdown) {
        return MarkdownLayout.lay(markdown, 60).plain().lines().toList();
    }

    /** The lines of an article that is set in several parts. */
    private static List<String> linesOfParts(String markdown) {
        assertThat(Manuscript.of(markdown).segments()).isGreaterThan(1);
        return lines(markdown);
    }

    @Test
    void aLongTableGoesOnAsOneTable() {
        String head = "before\n\n| first | second |\n| --- | --: |\n";
        var one = lines(head + "| a cell | another one |\n\nafter");
        var many = linesOfParts(head + "| a cell | another one |\n".repeat(5_000) + "\nafter");

        var expected = new ArrayList<>(one.subList(0, 5));
        expected.addAll(Collections.nCopies(5_000, one.get(5)));
        expected.addAll(one.subList(6, one.size()));
        assertThat(many).isEqualTo(expected);
    }

    @Test
    void aLongTableInAQuoteKeepsTheBar() {
        var many = linesOfParts("> | a | b |\n> | - | - |\n" + "> | cell | cell |\n".repeat(5_000));
        assertThat(many).hasSize(5_004).allMatch(line -> line.matches("│ [┌│├└].*"));
    }

    @Test
    void aLongListGoesOnWithItsNumbers() {
        for (String gap : List.of("\n", "\n\n")) {
            var many = linesOfParts(("1. an entry of a list" + gap).repeat(3_000)).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            for (int i = 0; i < 3_000; i++) {
                assertThat(many.get(i).strip()).isEqualTo(i + 1 + ". an entry of a list");
            }
        }
    }

    @Test
    void aLongListIsAsTightAsAShortOne() {
        assertThat(linesOfParts("- an entry of a list\n".repeat(3_000)))
                .isEqualTo(Collections.nCopies(3_000, "• an entry of a list"));
        assertThat(linesOfParts("- an entry of a list\n\n".repeat(3_000)))
                .hasSize(2 * 3_000 - 1)
                .endsWith("• an entry of a list", "", "• an entry of a list");
    }

    @Test
    void aLongListKeepsWhatIsWithinItsEntries() {
        var one = lines("1. an entry\n   - within it\n   - and more\n");
        var many = linesOfParts("1. an entry\n   - within it\n   - and more\n".repeat(2_000));
        assertThat(many).hasSize(3 * 2_000);
        assertThat(many.stream().map(String::strip).filter(line -> line.endsWith("within it")))
                .hasSize(2_000)
                .allMatch(line -> line.equals(one.get(1).strip()));
        assertThat(many.getLast()).isEqualTo("      ◦ and more");
    }

    @Test
    void aQuoteWithoutAnEndKeepsItsBar() {
        var many = linesOfParts("> a quote of lazy lines\n" + "that go on and on for ever\n".repeat(5_000));
        assertThat(many).allMatch(line -> line.startsWith("│"));
        assertThat(String.join("", many).split("ever", -1)).hasSize(5_001);
    }

    @Test
    void aParagraphWithoutAnEndStaysInItsListEntry() {
        var many = lines("- an entry of lazy lines\n" + "that go on and on for ever\n".repeat(1_000));
        assertThat(many.getFirst()).startsWith("• ");
        assertThat(many.subList(1, many.size())).allMatch(line -> line.isEmpty() || line.startsWith("  "));
    }

    @Test
    void longCodeGoesOnWithoutAGapAndInItsColours() {
        String code = "a = 1\n\n# said\n";
        var one = MarkdownLayout.lay("```python\n" + code + "```\n", 60).lines().subList(1, 4);
        var many = MarkdownLayout.lay("```python\n" + code.repeat(9_000) + "```\n\nafter", 60)
                .lines();

        assertThat(many).hasSize(1 + 3 * 9_000 + 2);
        for (int i = 0; i < 3 * 9_000; i++) {
            assertThat(many.get(1 + i).text()).isEqualTo(one.get(i % 3).text());
        }
    }

    @Test
    void oneLineOfAMillionCharactersLosesNone() {
        var manuscript = Manuscript.of("字".repeat(1_000_000));
        var laid = manuscript.whole(60);
        assertThat(manuscript.segments()).isGreaterThan(20);
        assertThat(laid.lines()).allMatch(line -> DisplayWidth.of(line.text().plain()) <= 60);
        assertThat(laid.plain().chars().filter(c -> c == '字').count()).isEqualTo(1_000_000);
    }

    @Test
    void aPictureKeepsTheRowsOfItsBoxAboveItsWords() {
        var manuscript = Manuscript.of("before\n\n> ![alt](https://x.y/a.png)\n\nafter");
        var laid = manuscript.lay(0, Measure.printed(40), (_, columns) -> new PictureBoxes.Box(columns, 3));
        assertThat(laid.plain()).isEqualTo("""
                before

                │
                │
                │
                │ ▣ alt — x.y

                after""");
        assertThat(laid.pictures())
                .containsExactly(
                        new LaidPicture("alt", "", "https://x.y/a.png", 5, 2, 38, new PictureBoxes.Box(38, 3)));
    }
}
