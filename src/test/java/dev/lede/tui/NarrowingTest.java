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

        tui.press("/7");
        assertThat(tui.screen()).contains("Entry 97").doesNotContain("Entry 62");

        tui.press("<Esc>").expect(before);
    }

    @Test
    void escInTheListAlsoGoesBackToWhereOneWas() {
        var tui = TestTui.english(50, 6, Entries.many(100)).press("40jkk");
        String before = tui.screen();

        tui.press("/7\njj");
        assertThat(tui.lastRow()).isEqualTo(" All · 7 · 19 entries");

        tui.press("<Esc>").expect(before);
    }

    @Test
    void narrowingWhatIsNarrowedLeadsBackStepByStep() {
        var tui = TestTui.english(60, 6, Entries.many(100)).press("20j");
        String all = tui.screen();
        tui.press("/7\n");
        String first = tui.screen();

        tui.press("/3<Esc>").expect(first);
        assertThat(tui.press("/3\n").lastRow()).isEqualTo(" All · 73 · 1 entry");
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
}
