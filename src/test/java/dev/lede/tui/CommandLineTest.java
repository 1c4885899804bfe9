package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.sync.SyncEvent;
import dev.lede.terminal.Input;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void aCommandIsDoneByItsName() {
        var library = Entries.bilingual();
        var tui = TestTui.english(60, 5, library).press(":star\n");
        assertThat(library.calls()).containsExactly("star [6]");

        assertThat(tui.press(":narrow 1.26\n").lastRow()).isEqualTo(" All · 1.26 · 1 entry");
        assertThat(tui.press(":back\n").lastRow()).isEqualTo(" All · 6 entries");
        assertThat(tui.press(":down 2\n").screen()).contains(">●   22:15");
        assertThat(tui.press(":quit\n").left()).isTrue();
    }

    @Test
    void asMuchOfANameAsNoOtherBeginsWithIsEnough() {
        assertThat(TestTui.english(60, 5, Entries.bilingual()).press(":q\n").left())
                .isTrue();
    }

    @Test
    void whatBeginsSoIsShownAndTabTakesTheFirst() {
        TestTui.english(60, 6, Entries.bilingual()).press(":next").expect("""
                 Today · Thu 5 Mar
                >●   09:30  阮一峰的网…   科技爱好者周刊：开源的未来  zh en
                 ●   08:00  Go Blog       Go 1.26 is released            go
                 Yesterday · Wed 4 Mar
                  next-unread  next unread
                 :next
                """);
        assertThat(TestTui.english(60, 6, Entries.bilingual())
                        .press(":nex<Tab>")
                        .lastRow())
                .isEqualTo(" :next-unread");
    }

    @Test
    void whatIsNoCommandStaysAndIsTold() {
        var tui = TestTui.english(60, 5, Entries.bilingual()).press(":nonsense\n");

        assertThat(tui.screen()).endsWith(" no command nonsense\n :nonsense\n");
    }

    @Test
    void aCommandOfTheReaderIsNoneInTheList() {
        assertThat(TestTui.english(60, 5, Entries.bilingual())
                        .press(":next-entry\n")
                        .screen())
                .contains("no command next-entry");
        assertThat(TestTui.english(60, 9, Entries.bilingual())
                        .press("\n:next-entry\n")
                        .screen())
                .contains("The Go team");
    }

    @Test
    void whatWasTypedBeforeComesBack() {
        var tui = TestTui.english(60, 5, Entries.bilingual()).press("/Go\n/<Ctrl-U>SQLite\n<Esc>");

        assertThat(tui.press("/<Up>").lastRow()).isEqualTo(" Find: SQLite");
        assertThat(tui.press("<Up>").lastRow()).isEqualTo(" Find: Go");
        assertThat(tui.screen()).contains("Go 1.26").doesNotContain("SQLite full");
        assertThat(tui.press("<Down><Down>").lastRow()).isEqualTo(" Find:");
    }

    @Test
    void aQueryIsCompletedByTab() {
        var tui = TestTui.english(60, 7, Entries.bilingual()).press("/tag:sq");
        assertThat(tui.screen()).contains("\n   sqlite\n Find: tag:sq\n");

        assertThat(tui.press("<Tab>").screen()).contains("SQLite full").endsWith(" Find: tag:sqlite\n");
    }

    @Test
    void helpIsSearched() {
        var tui = TestTui.english(60, 12, Entries.bilingual()).press("?/STAR");
        assertThat(tui.screen()).contains("star, or not").doesNotContain("sync now");

        assertThat(tui.press("\n<Esc>").lastRow()).startsWith(" All");
        assertThat(tui.press("?/STAR<Esc>").screen()).contains("sync now");
    }

    @Test
    void escStopsASync() {
        var tui = TestTui.english(70, 4, Entries.bilingual()).hear(new Msg.Synced(new SyncEvent.Started(500)));
        assertThat(tui.lastRow()).endsWith("syncing 0/500 · 0 new · Esc stops");

        assertThat(tui.press("<Esc>").lastRow()).isEqualTo(" stopped; what had arrived stays: 0 new");
    }

    @Test
    void theTitleOfTheTerminalSaysHowManyAreUnread() {
        var tui = TestTui.english(60, 4, Entries.bilingual());
        assertThat(tui.title()).isEqualTo("lede · 6");

        assertThat(tui.press("A").title()).isEqualTo("lede");

        tui.title("the shell's");
        assertThat(tui.input(new Input.Resumed()).title()).isEqualTo("lede");
    }
}
