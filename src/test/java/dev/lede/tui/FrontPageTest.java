package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.Media;
import dev.lede.library.UnexpectedLibrary;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontPageTest {
    @Test
    void daysSideBarAndStatusStandTogether() {
        TestTui.english(80, 10, Entries.bilingual()).expect("""
                  New arrivals    6 │ Today · Thu 5 Mar
                > All             6 │>●   09:30  阮一峰的网…  科技爱好者周刊：开源的未来  zh en
                  Unread          6 │ ●   08:00  Go Blog      Go 1.26 is released            go
                  Starred           │ Yesterday · Wed 4 Mar
                                    │ ●   22:15  Simon Will…  Notes on SQLite full-text search
                 Views              │ ●   12:00  Go Blog      Flight recorder                go
                  Today           2 │ Fri 20 Feb
                  Long reads        │ ●   07:05  阮一峰的网…  如何阅读英文文档             教程
                                    │ Wed 31 Dec 2025
                 All · 6 entries         ? help  n next unread  t pick a tag  / narrow by words
                """);
    }

    @Test
    void wordsThatAreNoQuerySayWhatIsKnown() {
        var tui = TestTui.english(100, 8, Entries.bilingual()).press("/is:purple\n");
        assertThat(tui.screen()).contains("does not understand").contains(" · known: unread");
    }

    @Test
    void aViewStandsBesideTheListAndShowsItsQuery() {
        var library = Entries.bilingual();
        library.view("Databases", new Query.Tagged("sqlite"));

        TestTui.english(80, 9, library).press("<Tab>5j\n").expect("""
                  All             6 │ Yesterday · Wed 4 Mar
                  Unread          6 │>●   22:15  Simon Will…  Notes on SQLite full-text search
                  Starred           │
                                    │
                 Views              │
                  Today           2 │
                  Long reads        │
                > Databases       1 │
                 Databases · 1 entry     ? help  n next unread  t pick a tag  / narrow by words
                """);
    }

    @Test
    void chineseIsAligned() {
        TestTui.chinese(80, 8, Entries.bilingual()).expect("""
                  上次以来新到    6 │ 今天 · 3月5日 星期四
                > 全部            6 │>●   09:30  阮一峰的网…  科技爱好者周刊：开源的未来  zh en
                  未读            6 │ ●   08:00  Go Blog      Go 1.26 is released            go
                  星标              │ 昨天 · 3月4日 星期三
                                    │ ●   22:15  Simon Will…  Notes on SQLite full-text search
                 视图               │ ●   12:00  Go Blog      Flight recorder                go
                  今天            2 │ 2月20日 星期五
                 全部 · 6 条                         ? 帮助  n 下一条未读  t 选标签  / 按词筛选
                """);
    }

    @Test
    void aNarrowScreenHasNeitherSideBarNorFeeds() {
        TestTui.english(50, 5, Entries.bilingual()).expect("""
                 Today · Thu 5 Mar
                >●  09:30 科技爱好者周刊：开源的未来  开源  zh en
                 ●  08:00 Go 1.26 is released                  go
                 Yesterday · Wed 4 Mar
                 All · 6 entries
                """);
    }

    @Test
    void theDayOfTheFirstRowStaysOnTop() {
        TestTui.english(50, 5, Entries.many(1000)).press("11j").expect("""
                 Yesterday · Wed 4 Mar
                 ●  23:00 Entry 990
                >●  22:00 Entry 989
                 ●  21:00 Entry 988
                 All · 1000 entries
                """);
    }

    @Test
    void theListGoesToItsEndAndWaitsThere() {
        TestTui.english(50, 5, Entries.many(1000)).press("Gjj").expect("""
                 Thu 22 Jan
                 ●  20:00 Entry 3
                 ●  19:00 Entry 2
                >●  18:00 Entry 1
                 All · 1000 entries
                """);
    }

    @Test
    void pagesFetchedAheadJoinWithoutAGap() {
        var tui = TestTui.english(50, 5, Entries.many(60)).press("9j9j9j9j9j9j");
        assertThat(tui.screen()).contains(">●  03:00 Entry 6");

        assertThat(tui.press("9k9k9k9k9k").screen()).contains(">●  00:00 Entry 51");
    }

    @Test
    void bracketsGoByDays() {
        TestTui.english(50, 5, Entries.bilingual()).press("[[]").expect("""
                 Today · Thu 5 Mar
                 ●  08:00 Go 1.26 is released                  go
                 Yesterday · Wed 4 Mar
                >●  22:15 Notes on SQLite full-text search     ai
                 All · 6 entries
                """);
    }

    @Test
    void escLeavesTheNarrowingButNotTheProgram() {
        var tui = TestTui.english(50, 5, Entries.bilingual()).press("/SQLite\n");
        assertThat(tui.lastRow()).isEqualTo(" All · SQLite* · 1 entry");

        tui.press("<Esc><Esc><Esc>");

        assertThat(tui.lastRow()).isEqualTo(" All · 6 entries");
        assertThat(tui.left()).isFalse();
    }

    @Test
    void whatIsPastedGoesToThePromptOrNowhere() {
        var tui = TestTui.english(50, 5, Entries.bilingual()).input(new Input.Paste("q\nA"));
        assertThat(tui.left()).isFalse();

        tui.press("/").input(new Input.Paste("Go\n1.26"));

        assertThat(tui.lastRow()).isEqualTo(" Find: Go 1.26");
    }

    @Test
    void whatIsReadHereStaysInAListOfUnread() {
        TestTui.english(50, 4, Entries.bilingual()).press("ur").expect("""
                 Today · Thu 5 Mar
                >   09:30 科技爱好者周刊：开源的未来  开源  zh en
                 ●  08:00 Go 1.26 is released                  go
                 All · unread only · 6 entries
                """);
    }

    @Test
    void allShownAreMarkedReadAndComeBack() {
        var library = Entries.bilingual();
        var tui = TestTui.english(50, 4, library).press("A");
        assertThat(tui.lastRow()).isEqualTo(" 6 marked read · U takes it back");
        assertThat(tui.screen()).doesNotContain("●");

        tui.press("U");

        assertThat(tui.screen()).contains("●");
        assertThat(library.calls()).containsExactly("all read");
    }

    @Test
    void arrivalsAreAnnouncedAndMoveNothing() {
        var library = Entries.bilingual();
        var tui = TestTui.english(70, 4, library);
        library.put(Entries.entry(7, "2100-01-01T00:00:00Z", "Go Blog", "Brand new"), "");

        tui.hear(new Msg.StoreChanged()).expect("""
                 Today · Thu 5 Mar
                >●   09:30  阮一峰的网络…   科技爱好者周刊：开源的未来    开源  zh en
                 ●   08:00  Go Blog         Go 1.26 is released                    go
                 All · 6 entries                                       1 new, press .
                """);
        assertThat(tui.press(".").screen()).contains("Brand new");
    }

    @Test
    void theStatusTellsHowFarASyncIs() {
        var tui = TestTui.english(70, 4, Entries.bilingual())
                .hear(new Msg.Synced(new SyncEvent.Started(500)))
                .hear(new Msg.Synced(new SyncEvent.FeedDone("Go Blog", 37, 12, 500, Duration.ZERO)));
        assertThat(tui.lastRow()).isEqualTo(" All · 6 entries                  syncing 12/500 · 37 new · Esc stops");

        tui.hear(new Msg.Synced(new SyncEvent.Finished(new SyncReport(500, 37, 0, List.of(), false))));

        assertThat(tui.lastRow()).isEqualTo(" synced · 37 new");
    }

    @Test
    void aFeedWithAProblemIsMarkedAndSaysWhy() {
        var library = Entries.bilingual();
        library.problem("Go Blog", new Problem(Problem.Kind.UNKNOWN_HOST, "go.example"));
        var tui = TestTui.english(80, 18, library).press("<Tab>10j");

        assertThat(tui.screen()).contains(">!Go Blog  ");
        assertThat(tui.lastRow()).startsWith(" no such host go.example: check the address · since 2025-02-10");
    }

    @Test
    void aLateAnswerIsDropped() {
        var tui = TestTui.english(50, 4, Entries.bilingual());
        String before = tui.screen();

        tui.hear(new Msg.ListLoaded(0, new Page(List.of(), true, true, null, 0)))
                .expect(before);
    }

    @Test
    void aClickSelectsAndTheNextOpens() {
        var tui = TestTui.english(50, 9, Entries.bilingual()).click(20, 2);
        assertThat(tui.screen()).contains(">●  08:00 Go 1.26");

        assertThat(tui.click(20, 2).screen()).contains("The Go team");
    }

    @Test
    void theWheelScrollsTheListAndTheSelectionStaysOnTheScreen() {
        var tui = TestTui.english(50, 6, Entries.many(100)).wheelDown(20, 2);

        assertThat(tui.screen()).doesNotContain("Entry 100").contains(">●");
    }

    @Test
    void theWheelScrollsTheArticle() {
        var tui = TestTui.english(50, 6, Entries.many(100)).press("\n");
        String before = tui.screen();

        assertThat(tui.wheelDown(20, 2).screen()).isNotEqualTo(before);
    }

    @Test
    void withoutAScreenForABrowserALinkIsShownAndCopied() {
        var tui = TestTui.english(50, 5, Entries.bilingual()).press("jo");

        assertThat(tui.screen()).endsWith(" https://example.org/5\n copied\n");
        assertThat(tui.copied()).containsExactly("https://example.org/5");
    }

    @Test
    void aFailureStaysUntilAKeyThatDoesSomethingAndSaysWhatToDo() {
        var tui = TestTui.english(90, 4, Entries.bilingual())
                .hear(new Msg.Failed(new Trouble(Trouble.Kind.STORE_FULL, "lede.db"), true));
        assertThat(tui.lastRow())
                .startsWith(" the disk is full: make room, then try again; what was stored is safe · lede.db");

        assertThat(tui.press("s").lastRow()).startsWith(" All · 6 entries");
    }

    /** All that is asked of it fails, as of a store that is damaged. */
    @Test
    void whatFailsIsToldBeforeThereIsAnythingElseToShow() {
        var broken = new UnexpectedLibrary() {
            @Override
            public Media media() {
                return new FakeMedia(new ArrayList<>());
            }
        };
        assertThat(TestTui.english(90, 4, broken).lastRow()).contains("no test expects this call");
    }

    @Test
    void anotherSizeKeepsTheSelection() {
        var tui = TestTui.english(80, 12, Entries.many(100)).press("30j");

        tui.input(new Input.Resized(new Size(50, 4)));

        assertThat(tui.screen()).contains(">●  03:00 Entry 70");
    }

    @Test
    void qLeavesFromTheFrontPage() {
        assertThat(TestTui.english(50, 4, Entries.bilingual()).press("q").left())
                .isTrue();
    }
}
