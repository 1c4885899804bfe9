package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.terminal.Input;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    @Test
    void theListNarrowsAsOneTypes() {
        TestTui.english(50, 4, Entries.bilingual()).press("/Go").expect("""
                 Today · Thu 5 Mar
                >●  08:00 Go 1.26 is released                  go

                 Find: Go
                """);
    }

    @Test
    void escGoesBackToTheSameRowOfTheSameList() {
        var tui = TestTui.english(50, 6, Entries.many(100)).press("40jkk");
        String before = tui.screen();

        tui.press("/73");
        assertThat(tui.screen()).contains("Entry 73").doesNotContain("Entry 62");

        tui.press("<Esc>").expect(before);
    }

    @Test
    void escInTheListAlsoGoesBackToWhereOneWas() {
        var tui = TestTui.english(50, 6, Entries.many(100)).press("40jkk");
        String before = tui.screen();

        tui.press("/73\njj");
        assertThat(tui.lastRow()).isEqualTo(" All · 73* · 1 entry");

        tui.press("<Esc>").expect(before);
    }

    @Test
    void narrowingWhatIsNarrowedLeadsBackStepByStep() {
        var tui = TestTui.english(60, 6, Entries.many(100)).press("20j");
        String all = tui.screen();
        tui.press("/7\n");
        String first = tui.screen();

        tui.press("/3<Esc>").expect(first);
        assertThat(tui.press("/3\n").lastRow()).isEqualTo(" All · 73* · 1 entry");
        tui.press("<Esc>").expect(all);
    }

    @Test
    void whatIsEmptiedShowsAllWhereOneWas() {
        var tui = TestTui.english(50, 6, Entries.many(100)).press("40j");
        String row = tui.screen()
                .lines()
                .filter(line -> line.startsWith(">"))
                .findFirst()
                .orElseThrow();

        tui.press("/7<Ctrl-U>");
        assertThat(tui.screen()).contains(row);

        assertThat(tui.press("\n").lastRow()).isEqualTo(" All · 100 entries");
        assertThat(tui.screen()).contains(row);
    }

    @Test
    void whatIsHalfTypedLeavesTheListAsItIs() {
        var tui = TestTui.english(60, 6, Entries.bilingual()).press("/Go");
        String before = tui.screen();

        assertThat(tui.press(" is:").screen().lines().limit(4).toList())
                .isEqualTo(before.lines().limit(4).toList());
    }

    @Test
    void whatIsReadWhileNarrowedIsReadInTheListOneGoesBackTo() {
        var tui = TestTui.english(50, 4, Entries.bilingual()).press("/Go\nr<Esc>");

        assertThat(tui.screen()).contains("   08:00 Go 1.26").contains("●  09:30");
    }

    @Test
    void whatIsPastedNarrowsToo() {
        var tui = TestTui.english(50, 4, Entries.bilingual()).press("/").input(new Input.Paste("1.26"));

        assertThat(tui.screen()).contains(">●  08:00 Go 1.26");
    }

    @Test
    void tabMakesWholeWhatIsTyped() {
        var tui = TestTui.english(60, 6, Entries.bilingual()).press("/is:unr<Tab> -ta<Tab>");

        assertThat(tui.lastRow()).isEqualTo(" Find: is:unread -tag:");
    }

    @Test
    void anOrderIsForCommandsAndTheListSaysSo() {
        var tui = TestTui.english(80, 6, Entries.bilingual()).press("/sort:old\n");

        assertThat(tui.lastRow()).contains("in the reader the newest come first");
    }

    @Test
    void whatIsFoundWhileAWordIsUnfinishedStaysFound() {
        var tui = TestTui.english(50, 4, Entries.bilingual()).press("/sqli");
        String found = tui.screen().lines().limit(2).toList().toString();

        tui.press("\n");
        assertThat(tui.screen().lines().limit(2).toList()).hasToString(found);
        assertThat(tui.lastRow()).isEqualTo(" All · sqli* · 1 entry");
        assertThat(tui.press("/").lastRow()).isEqualTo(" Find: sqli");
    }

    @Test
    void aBlankBehindAWordFinishesIt() {
        var tui = TestTui.english(50, 4, Entries.bilingual()).press("/full \n");

        assertThat(tui.lastRow()).isEqualTo(" All · full · 1 entry");
        assertThat(tui.press("/").lastRow()).isEqualTo(" Find: full");
        assertThat(tui.press("sq\n").lastRow()).isEqualTo(" All · full sq* · 1 entry");
    }

    @Test
    void chineseIsFoundAsItIsTyped() {
        var tui = TestTui.chinese(60, 4, Entries.bilingual()).press("/阅读\n");

        assertThat(tui.screen()).contains("如何阅读英文文档");
        assertThat(tui.lastRow()).contains("阅读").doesNotContain("*");
    }

    @Test
    void tabGoesFromOneOfThoseThatAreShownToTheNext() {
        var tui = TestTui.english(60, 6, Entries.bilingual()).press("/t");
        assertThat(aboveThePrompt(tui)).isEqualTo("   tag:  title:");

        assertThat(tui.press("<Tab>").lastRow()).isEqualTo(" Find: tag:");
        assertThat(tui.press("<Tab>").lastRow()).isEqualTo(" Find: title:");
        assertThat(aboveThePrompt(tui)).isEqualTo("   tag:  title:");
        assertThat(tui.press("<Tab>").lastRow()).isEqualTo(" Find: tag:");
    }

    @Test
    void rightStaysWithTheOneThatTabCameTo() {
        var tui = TestTui.english(60, 6, Entries.bilingual()).press("/t<Tab><Right>");
        assertThat(aboveThePrompt(tui)).isEqualTo("   ai  go  sqlite  开源  教程");

        assertThat(tui.press("<Tab><Tab>").lastRow()).isEqualTo(" Find: tag:go");
        assertThat(tui.screen()).contains("Go 1.26").doesNotContain("SQLite");
    }

    private static String aboveThePrompt(TestTui tui) {
        return tui.screen().lines().toList().reversed().get(1);
    }
}
