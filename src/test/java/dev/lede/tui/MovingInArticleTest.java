package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.markdown.Manuscript;
import dev.lede.markdown.PictureBoxes;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import dev.lede.tui.reader.Survey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Moving, finding and following links within one article. */
class MovingInArticleTest {
    private static TestTui english(String markdown) {
        return open(TestTui.english(60, 12, library(markdown)));
    }

    private static FakeLibrary library(String markdown) {
        var library = new FakeLibrary();
        library.put(Entries.entry(2, "2026-03-05T08:00:00Z", "Feed", "An article"), markdown);
        library.put(Entries.entry(1, "2026-03-05T07:00:00Z", "Feed", "The one below"), "Short.");
        return library;
    }

    private static TestTui open(TestTui tui) {
        return tui.press("\n");
    }

    private static String chapters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "## Chapter " + number + "\n\nText of chapter " + number + ", "
                        + "on and on ".repeat(60) + "\n\n")
                .collect(Collectors.joining());
    }

    private static String first(TestTui tui) {
        return tui.screen().lines().findFirst().orElseThrow().strip();
    }

    @Test
    void aLongArticleIsReadToItsEndAndBack() {
        var tui = english(chapters(200));
        assertThat(tui.press("G").screen()).contains("J next: The one below");
        assertThat(tui.lastRow()).contains("100%");

        for (int i = 0; i < 400; i++) {
            tui.press("b");
        }
        assertThat(first(tui)).isEqualTo("An article");
        for (int i = 0; i < 400; i++) {
            tui.press(" ");
        }
        assertThat(tui.lastRow()).contains("100%");
    }

    @Test
    void theNextTitleStandsBelowAShortArticle() {
        english("Text.").expect("""
                 An article

                 Feed · Thu 5 Mar 2026 08:00 · 2 hours ago · 1 min to read
                 https://example.org/2

                 Text.

                 J next: The one below



                 100%  Feed                           ? help  n next unread
                """);
    }

    @Test
    void wordsAreFoundAcrossTheEndsOfLinesAndSteppedThrough() {
        var tui = open(TestTui.english(24, 12, library("one two three four fIVE six seven eight\n\nFour five")));
        tui.press("/four five\n");
        assertThat(tui.lastRow()).startsWith(" four five 1/2");
        assertThat(tui.press("n").lastRow()).startsWith(" four five 2/2");
        assertThat(tui.press("n").lastRow()).startsWith(" four five 1/2");
        assertThat(tui.press("N").lastRow()).startsWith(" four five 2/2");
        assertThat(tui.press("<Esc>").lastRow()).doesNotContain("four five");
    }

    @Test
    void twoChineseCharactersAreFoundWhereALineEndsBetweenThem() {
        var tui = open(TestTui.chinese(22, 14, library("中文字".repeat(30) + "開源軟件")));
        tui.press("/开源\n");
        assertThat(tui.lastRow()).startsWith(" 开源 1/1");
        assertThat(tui.press("/字中\n").lastRow()).startsWith(" 字中 1/29");
    }

    @Test
    void whatIsNowhereIsSaid() {
        assertThat(english("Text.").press("/nowhere\n").lastRow()).contains("not in this article: nowhere");
    }

    @Test
    void aMatchFarAwayIsBroughtToTheScreenAndSurvivesAnotherWidth() {
        var tui = english(chapters(200)).press("/chapter 150,\n");
        assertThat(tui.screen()).contains("Text of chapter 150,");
        tui.input(new Input.Resized(new Size(50, 12)));
        assertThat(tui.screen()).contains("Text of chapter 150,");
        assertThat(tui.lastRow()).startsWith(" chapter 150, 1/1");
    }

    @Test
    void whoHasFoundSomethingCanStillGoToTheEnd() {
        var tui = english(chapters(200)).press("/chapter 1,\n");
        assertThat(tui.press("G").lastRow()).contains("100%");
        assertThat(tui.screen()).contains("J next: The one below");
    }

    @Test
    void aPartThatIsLaidAnewLeadsNobodyBackToTheMatch() {
        var tui = english(chapters(200)).press("/chapter 1,\n").press("      ");
        String there = first(tui);
        var manuscript = Manuscript.source(chapters(1));
        for (int width = 30; width <= 60; width++) {
            tui.hear(new Msg.PartLaid(1, width, 0, manuscript.lay(0, width, PictureBoxes.NONE)));
        }
        assertThat(first(tui)).isEqualTo(there);
    }

    @Test
    void headingsThatComeLateOpenNothing() {
        var late = new Msg.OutlineLoaded(1, List.of(new Survey.Heading(1, "Late heading", 0)), 0, 0);
        assertThat(english("# Late heading").press("q").hear(late).screen()).doesNotContain("Late heading");
    }

    @Test
    void headingsAreSteppedThroughAndChosen() {
        var tui = english(chapters(200)).press("}}");
        assertThat(first(tui)).isEqualTo("Chapter 2");
        assertThat(first(tui.press("{"))).isEqualTo("Chapter 1");

        tui.press("O");
        assertThat(tui.screen()).contains("Heading:");
        assertThat(first(tui.press("chapter 150\n"))).isEqualTo("Chapter 150");
        assertThat(first(tui.press("{"))).isEqualTo("Chapter 149");
        assertThat(first(tui.press("<Backspace>"))).isEqualTo("Chapter 1");
    }

    @Test
    void hintsStandOverLinksAndTheirLettersFollowThem() {
        var tui = english("A [first](https://x.y/1) and a [second](https://x.y/2).")
                .press("f");
        assertThat(tui.screen()).contains("sirst[1] and a decond[2]");

        tui.press("d");
        assertThat(tui.copied()).containsExactly("https://x.y/2");
        assertThat(tui.screen()).contains("https://x.y/2").contains("second[2]");

        assertThat(tui.press("fys").copied()).endsWith("https://x.y/1");
        assertThat(tui.press("f<Esc>").screen()).contains("first[1]");
    }

    @Test
    void aFootnotesHintLeadsToTheNoteAndItsMarkBack() {
        var tui = english("Begin[^n].\n\n" + chapters(100) + "[^n]: The note.\n");
        tui.press("fs");
        assertThat(tui.screen()).contains("¹ The note.");
        tui.press("fa");
        assertThat(tui.screen()).contains("Begin¹.");
        assertThat(tui.press("<Backspace>").screen()).contains("¹ The note.");
    }

    @Test
    void allLinksAreListedAndOneIsChosen() {
        var tui = english(chapters(100) + "[the last](https://far.example/z)").press("F");
        assertThat(tui.screen()).contains("[1] the last  far.example");
        assertThat(tui.press("last\n").copied()).containsExactly("https://far.example/z");
    }

    @Test
    void theSourceIsShownAtTheSamePlace() {
        var tui = english(chapters(20)).press("}}v");
        assertThat(tui.lastRow()).contains("not yet fetched");
        assertThat(first(tui.press("v"))).isEqualTo("## Chapter 2");
        assertThat(first(tui.press("v"))).isEqualTo("Chapter 2");
    }
}
