package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.Overview;
import dev.lede.query.Query;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBarTest {
    private static FakeLibrary nested() {
        var library = new FakeLibrary();
        library.put(Entries.entry(3, "2026-03-05T09:00:00Z", "Blog", "Both", "tech/ai", "tech/web"), "");
        library.put(Entries.entry(2, "2026-03-05T08:00:00Z", "Blog", "Deep", "tech/ai/vision"), "");
        library.put(Entries.entry(1, "2026-03-05T07:00:00Z", "Blog", "Other", "tech-news"), "");
        library.view("Deep ones", new Query.TaggedBelow("tech/ai"));
        return library;
    }

    @Test
    void tagsStandBelowTagsAndFold() {
        TestTui.english(80, 18, nested()).press("<Tab>7j").expect("""
                  New arrivals    3 │ Today · Thu 5 Mar
                  All             3 │>●   09:00  Blog  Both                    tech/ai tech/web
                  Unread          3 │ ●   08:00  Blog  Deep                      tech/ai/vision
                  Starred           │ ●   07:00  Blog  Other                          tech-news
                                    │
                 Views              │
                  Today           3 │
                  Long reads        │
                  Deep ones       1 │
                                    │
                 Tags               │
                  ▾ tech          2 │
                >   ▾ ai          2 │
                      vision      1 │
                    web           1 │
                  tech-news       1 │
                                    │
                 All · 3 entries     Enter shows it · Left Right fold, unfold · Tab to the list
                """);
    }

    @Test
    void aFoldedBranchHidesWhatIsBelowAndCountsEachEntryOnce() {
        var tui = TestTui.english(80, 18, nested()).press("<Tab>6j<Left>");
        assertThat(tui.screen()).contains("▸ tech").doesNotContain("vision  ").contains("tech-news");

        assertThat(tui.press("<Right>").screen()).contains("vision  ");
        assertThat(tui.press("jj<Left>").screen()).contains("▸ ai").doesNotContain("vision  ");
        assertThat(tui.press("<Left>\n").lastRow()).startsWith(" tech · 2 entries");
    }

    @Test
    void whatTakesLongToReadIsAViewThatOnesOwnOfThatNameReplaces() {
        var library = nested();
        var entry = Entries.entry(9, "2026-03-05T09:30:00Z", "Blog", "A long one");
        library.put(Entries.reading(entry, 14, false, false), "");
        assertThat(TestTui.english(80, 12, library).press("&6").screen())
                .contains("A long one")
                .doesNotContain("Deep  ");

        library.view("Long reads", new Query.Tagged("tech/ai"));

        assertThat(TestTui.english(80, 12, library).press("&7").screen())
                .contains("Both")
                .doesNotContain("A long one");
    }

    @Test
    void aViewThatMeansAnotherDayByNowShowsItWhenItIsShownAnew() {
        var library = Entries.bilingual();
        var tui = TestTui.english(80, 12, library).press("&5");
        LocalDate other = LocalDate.of(2026, 3, 4);
        var later = new Overview.SavedQuery("Today", "on:today", new Query.On(other, other));

        tui.hear(new Msg.OverviewLoaded(new Overview(0, 6, 6, 0, List.of(later), List.of(), List.of())));
        assertThat(tui.screen()).contains("> Today").contains("Go 1.26");

        assertThat(tui.press(".").screen()).contains("Flight recorder").doesNotContain("Go 1.26");
    }

    @Test
    void viewsAreChosenByTheirNumber() {
        var tui = TestTui.chinese(120, 40, nested()).press("&");
        tui.expect("""
                  上次以来新到             3 │ 今天 · 3月5日 星期四
                > 全部                     3 │>●   09:00  1小时  Blog  Both                                            tech/ai tech/web
                  未读                     3 │ ●   08:00  2小时  Blog  Deep                                              tech/ai/vision
                  星标                       │ ●   07:00  3小时  Blog  Other                                                  tech-news
                                             │
                 视图                        │
                  今天                     3 │
                  长文                       │
                  Deep ones                1 │
                                             │
                 标签                        │
                  ▾ tech                   2 │
                    ▾ ai                   2 │
                      vision               1 │
                    web                    1 │
                  tech-news                1 │
                                             │
                 订阅源                      │
                  Blog                     3 │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                                             │
                > 1 上次以来新到  3
                  2 全部  3
                  3 未读  3
                  4 星标
                  5 今天  3
                  6 长文
                  7 Deep ones  1
                 全部 · 3 条
                """);

        assertThat(tui.press("7").lastRow()).startsWith(" Deep ones · 1 条");
        assertThat(tui.press("&jj\n").lastRow()).startsWith(" 未读");
        assertThat(tui.press("&<Esc>").lastRow()).startsWith(" 未读");
    }
}
