package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import dev.lede.terminal.Input;
import dev.lede.text.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said stays until it is read, and what the terminal says of itself disturbs nobody. */
class CalmTest {
    private static final Msg FULL = new Msg.Failed(new Trouble(Trouble.Kind.STORE_FULL, "/data/store"), true);

    @AfterEach
    void ambiguousIsNarrowAgain() {
        DisplayWidth.takeAmbiguousAsWide(false);
    }

    private static TestTui failed() {
        return TestTui.english(90, 6, Entries.many(30)).hear(FULL);
    }

    @Test
    void whatWentWrongStaysWhileOneMovesAndSaysWhatToDo() {
        var tui = failed();
        assertThat(tui.press("jj5k<PageDown>G").lastRow()).startsWith(" the disk is full: make room, then try again");
        assertThat(tui.press("s").lastRow()).startsWith(" All · 30 entries");
    }

    @Test
    void escOnlyTakesItAway() {
        var tui = failed().press("<Esc>");
        assertThat(tui.lastRow()).startsWith(" All · 30 entries");

        var article = failed().press("\n").hear(FULL).press("<Esc>");
        assertThat(article.lastRow()).startsWith(" 0%");
        assertThat(article.press("<Esc>").lastRow()).startsWith(" All");
    }

    @Test
    void whyAFeedFailsIsSaidOnItsRowOfTheSideBarOnly() {
        var library = Entries.bilingual();
        library.problem("Go Blog", new Problem(Problem.Kind.TIMEOUT, "example.org"));
        var tui = TestTui.english(120, 40, library).press("<Tab>G").press("kk");
        assertThat(tui.lastRow()).contains("no whole answer in time");
        assertThat(tui.press("j").lastRow()).startsWith(" All · 6 entries");
        assertThat(tui.press("k<Esc>").lastRow()).startsWith(" All · 6 entries");
        assertThat(tui.screen()).contains(">●");
    }

    @Test
    void onlyASyncThatBringsSomethingNewMayRing() {
        var tui = TestTui.english(90, 6, Entries.many(3));
        tui.hear(new Msg.Synced(new SyncEvent.Finished(new SyncReport(9, 0, 2, List.of(), false))));
        assertThat(tui.rung()).isZero();
        tui.hear(new Msg.Synced(new SyncEvent.Finished(new SyncReport(9, 4, 0, List.of(), false))));
        assertThat(tui.rung()).isEqualTo(1);
    }

    @Test
    void whatWentWellIsGoneWithTheNextKey() {
        var tui = TestTui.english(90, 6, Entries.many(30)).press("A");
        assertThat(tui.lastRow()).startsWith(" 30 marked read");
        assertThat(tui.press("j").lastRow()).startsWith(" All");
    }

    @Test
    void whereTheTerminalGivesAmbiguousCharactersTwoCellsTheScreenIsLaidAgain() {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "“Quoted” … title"), "“Quoted” text. ".repeat(9));
        var tui = TestTui.english(40, 12, library).press("\n");
        long before =
                tui.screen().lines().filter(line -> line.contains("Quoted")).count();

        tui.input(new Input.AmbiguousIsWide());

        long now = tui.screen().lines().filter(line -> line.contains("Quoted")).count();
        assertThat(now).isGreaterThan(before);
        assertThat(tui.screen().lines()).allMatch(line -> DisplayWidth.of(line) <= 40);
    }
}
