package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.AnArticle;
import dev.lede.model.Article;
import dev.lede.model.Article.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Instant THEN = Instant.parse("2026-03-04T08:00:00Z");
    private static final EditWords SIGNS =
            new EditWords(at -> "Edited " + at, count -> "… " + count + " paragraphs unchanged …", true);
    private static final EditWords COLOURS = new EditWords(SIGNS.edited(), SIGNS.unchanged(), false);

    private static Article article(String markdown, Version... versions) {
        return AnArticle.of(Sample.article("").entry(), markdown)
                .versions(List.of(versions))
                .made();
    }

    private static Version version(String markdown) {
        return new Version(THEN, Sample.article("").entry().title(), null, markdown);
    }

    /** What stands below the heading of the edit. */
    private static String seen(String before, String after) {
        return Screens.of(below(before, after, SIGNS), 72);
    }

    private static String below(String before, String after, EditWords words) {
        String markdown = Edits.of(article(after, version(before)), words);
        return markdown.substring(markdown.indexOf("\n\n") + 2);
    }

    @Test
    void wordsThatWentAndCameStandInTheirPlace() {
        assertThat(seen("The old text of a paragraph.", "The new text of one paragraph."))
                .isEqualTo("The [-old-]{+new+} text of [-a-]{+one+} paragraph.\n");
    }

    @Test
    void signsStayWithTheirWords() {
        String merged = below("It takes 30 of the days.", "It takes 40 of the days.", SIGNS);
        assertThat(Screens.of(merged, 14)).isEqualTo("""
                It takes
                [-30-]{+40+}
                of the days.
                """);
    }

    @Test
    void chineseIsComparedByCharacters() {
        assertThat(seen("今天天气很好，我们出门。Go 1.25 发布", "今天天气不好，我们出门吧。Go 1.26 发布"))
                .isEqualTo("今天天气[-很-]{+不+}好，我们出门{+吧+}。Go 1.[-25-]{+26+} 发布\n");
    }

    @Test
    void coloursTellItByRolesAlone() {
        assertThat(Screens.styles(below("An *old* text with `code` here", "A new text with `code` here", COLOURS)))
                .isEqualTo("[REMOVED:An ][REMOVED ITALIC:old][ADDED:A new] text with [CODE:code] here");
    }

    @Test
    void marksOfMarkdownAreNeverTorn() {
        assertThat(seen(
                        "Read **this** and [the page](https://x.y/a) today.",
                        "Read **that** and [the page](https://x.y/b) today."))
                .isEqualTo("""
                        Read [-this-]{+that+} and [-the page[1]-]{+the page[2]+} today.
                        """);
    }

    @Test
    void paragraphsOfTheirOwnAreMarkedWhole() {
        assertThat(seen("First.\n\nGone for good.\n\nLast.", "First.\n\nLast.\n\nQuite different words."))
                .isEqualTo("""
                First.

                [-Gone for good.-]

                Last.

                {+Quite different words.+}
                """);
    }

    @Test
    void longStretchesOfTheSameAreLeftOut() {
        String same = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "Paragraph " + i + ".")
                .collect(Collectors.joining("\n\n"));

        assertThat(seen("Old start.\n\n" + same + "\n\nThe end.", "New start.\n\n" + same + "\n\nThe end!"))
                .isEqualTo("""
                [-Old-]{+New+} start.

                Paragraph 1.

                … 7 paragraphs unchanged …

                Paragraph 9.

                The end[-.-]{+!+}
                """);
    }

    @Test
    void entriesOfListsStayEntries() {
        assertThat(seen("1. one\n2. two\n3. three\n", "1. one\n2. one and a half\n3. two\n4. three thousand\n"))
                .isEqualTo("""
                        1. one
                        2. {+one and a half+}
                        3. two
                        4. three {+thousand+}
                        """);
    }

    @Test
    void whatStoodDeepInAListStandsAtTheMarginWhereTheRestIsLeftOut() {
        String list = "- a\n  - b\n  - c\n  - d\n  - e\n  - f\n";

        assertThat(seen(list + "  - old text\n", list + "  - new text\n")).isEqualTo("""
                … 5 paragraphs unchanged …

                • f
                • [-old-]{+new+} text
                """);
    }

    @Test
    void codeIsComparedByLines() {
        assertThat(seen("```java\nint a = 1;\nint b = 2;\n```", "```java\nint a = 1;\nint b = 3;\n```"))
                .isEqualTo("""
                  java
                  int a = 1;
                  [-int b = 2;-]
                  {+int b = 3;+}
                """);
        assertThat(Screens.styles(below("```\na\nb\n```", "```\na\nc\n```", COLOURS)))
                .isEqualTo("  [CODE_BLOCK:a]\n  [REMOVED:b]\n  [ADDED:c]");
    }

    @Test
    void tablesAreComparedByRowsAndCells() {
        assertThat(seen("""
                | a | b |
                | - | - |
                | 1 | 2 |
                | 3 | 4 |
                """, """
                | a | b |
                | - | - |
                | 1 | 5 |
                | 3 | 4 |
                | 6 | 7 |
                """)).isEqualTo("""
                ┌───────┬────────────┐
                │ a     │ b          │
                ├───────┼────────────┤
                │ 1     │ [-2-]{+5+} │
                │ 3     │ 4          │
                │ {+6+} │ {+7+}      │
                └───────┴────────────┘
                """);
    }

    @Test
    void quotationsHeadingsAndBrokenLinesAreTheSameAsLongAsTheyAreSeenSo() {
        String before = "Title\n=====\n\n> quoted\n> words\n\na line\nbroken here";
        String after = "# Title\n\n> quoted words\n\na line broken\nhere";

        assertThat(below(before, after, SIGNS))
                .isEqualTo("… 3 paragraphs unchanged …".transform(text -> Edit.LEFT_OUT.around(text, false)));
    }

    @Test
    void aFormulaIsShownAsItIsWritten() {
        assertThat(seen("$$\nx^2\n$$", "$$\nx^3\n$$")).isEqualTo("""
                  $$
                  [-x^2-]
                  {+x^3+}
                  $$
                """);
    }

    @Test
    void htmlIsComparedAsWhatItIsShownAs() {
        assertThat(seen("<div><p>One <b>old</b> thing</p></div>", "<div><p>One <b>new</b> thing</p></div>"))
                .isEqualTo("One [-old-]{+new+} thing\n");
    }

    @Test
    void eachEditHasItsDateTheLastOneFirst() {
        var first =
                new Version(Instant.parse("2026-03-01T00:00:00Z"), "An old title", "https://x.y/1", "The same text.");
        var last = new Version(THEN, "A new title", "https://x.y/2", "The same text.");

        assertThat(Screens.of(Edits.of(article("The other text.", last, first), SIGNS), 60))
                .startsWith("""
                Edited 2026-03-04T08:00:00Z
                ───────────────────────────
                """)
                .contains(
                        "■ A [-new-] title {+题目+}",
                        "[-https://x.y/2[1]-] {+https://example.org/[2]+}",
                        "The [-same-]{+other+} text.",
                        """
                Edited 2026-03-01T00:00:00Z
                ───────────────────────────

                ■ [-An old-]{+A new+} title

                """);
    }

    @Test
    void noPublisherMarksAnythingAsOurs() {
        assertThat(Screens.styles(below("a b", "a \uFDEAb\uFDEB &#xFDEA;c", COLOURS)))
                .isEqualTo("a b [ADDED:c]");
    }

    @Test
    void whateverIsEditedTheTextOfTodayIsThere() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var before = words(random);
            var after = edited(before, random);

            String merged = Edits.of(article(String.join("", after), version(String.join("", before))), COLOURS);

            String now = merged.substring(merged.indexOf("\n\n") + 2)
                    .replaceAll("\uFDE8[^\uFDE9]*\uFDE9", "")
                    .replaceAll("[\uFDE8-\uFDED]", "");
            assertThat(letters(now)).isEqualTo(letters(String.join("", after)));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> words(Random random) {
        var pieces = List.of(
                "字", "word ", "**bold** ", "\n\n", "`code` ", "[a](b) ", "\n- ", "句。", "\n\n> ", "2 ", "\n\n# ");
        return IntStream.range(0, 12)
                .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                .toList();
    }

    private static List<String> edited(List<String> before, Random random) {
        var after = new ArrayList<>(before);
        for (int i = 0; i < 3; i++) {
            after.set(random.nextInt(after.size()), words(random).getFirst());
            after.remove(random.nextInt(after.size()));
        }
        return after;
    }

    @Test
    void textsThatAreMadeToCostTimeDoNot() {
        String hostile = new Random(3)
                .ints(500_000, 0, 3)
                .mapToObj(i -> "ab ".substring(i, i + 1))
                .collect(Collectors.joining());
        String other = new Random(4)
                .ints(500_000, 0, 3)
                .mapToObj(i -> "ab\n".substring(i, i + 1))
                .collect(Collectors.joining());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Edits.of(article(other, version(hostile), version(other), version(hostile)), SIGNS);
            for (String piece : List.of(
                    "[",
                    "![a](",
                    "`",
                    "**a",
                    "*",
                    "_",
                    "<a ",
                    "~~",
                    "{{<",
                    "字",
                    "a\n\n",
                    "|a\n|-\n",
                    "- ",
                    "> ",
                    "&",
                    "\\")) {
                Edits.of(article(piece.repeat(100_000) + "x", version(piece.repeat(100_000))), SIGNS);
            }
        });
    }
}
