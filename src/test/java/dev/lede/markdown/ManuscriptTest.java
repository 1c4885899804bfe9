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
        order.forEach(index -> parts.set(index, manuscript.lay(index, 60, PictureBoxes.NONE)));
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
        var laid = manuscript.lay(0, 40, (_, columns) -> new PictureBoxes.Box(columns, 3));
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
