package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.DayCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {
    @Test
    void aMonthSaysWhatTheListHasOnEachDay() {
        TestTui.english(80, 24, Entries.bilingual().countDays()).press("D").expect("""
                 Mar 2026 · All
                        Sun        Mon        Tue        Wed        Thu        Fri        Sat
                          1          2          3          4        >*5          6          7
                                                         2/2        2/2

                          8          9         10         11         12         13         14


                         15         16         17         18         19         20         21


                         22         23         24         25         26         27         28


                         29         30         31








                 arrows day, week · < > month · a date jumps · Enter goes there · Esc back
                """);
    }

    @Test
    void inChineseTheWeekBeginsOnMonday() {
        TestTui.chinese(120, 40, Entries.bilingual().countDays()).press("D").expect("""
                              2026年3月 · 全部
                                        一           二           三           四           五           六           日
                                                                                                                       1


                                         2            3            4          >*5            6            7            8
                                                                 2/2          2/2

                                         9           10           11           12           13           14           15


                                        16           17           18           19           20           21           22


                                        23           24           25           26           27           28           29


                                        30           31





















                 方向键 日、周 · < > 月 · 输入日期跳转 · Enter 前往 · Esc 返回
                """);
    }

    @Test
    void aNarrowLowScreenHasTheDaysAlone() {
        TestTui.english(40, 9, Entries.bilingual().countDays()).press("D").expect("""
                  Mar 2026 · All
                   Sun  Mon  Tue  Wed  Thu  Fri  Sat
                     1    2    3    4  >*5    6    7
                     8    9   10   11   12   13   14
                    15   16   17   18   19   20   21
                    22   23   24   25   26   27   28
                    29   30   31

                 arrows day, week · < > month · a date …
                """);
    }

    @Test
    void arrowsAndLettersMoveByDayAndWeekAndMonth() {
        var tui = TestTui.english(200, 50, Entries.bilingual()).press("D");
        assertThat(tui.press("h<Up>").screen()).contains("Feb 2026").contains(">25");
        assertThat(tui.press("l<Down>").screen()).contains("Mar 2026").contains(">*5");
        assertThat(tui.press("<PageUp>").screen()).contains("Feb 2026").contains(">5");
        assertThat(tui.press("<PageDown>jk>").screen()).contains("Apr 2026").contains(">5");
    }

    @Test
    void aTypedDateIsGoneToWhileItIsTyped() {
        var tui = TestTui.english(80, 24, Entries.bilingual()).press("D13");
        assertThat(tui.screen()).contains("Mar 2026").contains(">13");
        assertThat(tui.lastRow()).isEqualTo(" Go to: 13");

        assertThat(tui.press("<Backspace><Backspace>02-13").screen())
                .contains("Feb 2026")
                .contains(">13");
        assertThat(tui.press("<Left>2025-12-31").screen()).contains("Dec 2025").contains(">31");
    }

    @Test
    void whatIsNoDateGoesNowhere() {
        var tui = TestTui.english(80, 24, Entries.bilingual()).press("D02-30");

        assertThat(tui.screen()).contains("Feb 2026").contains(">3");
    }

    @Test
    void enterGoesToTheDayAndEscBackToWhereOneWas() {
        var tui = TestTui.english(50, 6, Entries.bilingual());
        String before = tui.screen();
        tui.press("D<PageUp><Esc>").expect(before);

        tui.press("D03-04\n").expect("""
                 Today · Thu 5 Mar
                 ●  08:00 Go 1.26 is released                  go
                 Yesterday · Wed 4 Mar
                >●  22:15 Notes on SQLite full-text search     ai
                 ●  12:00 Flight recorder                      go
                 All · 6 entries
                """);
    }

    @Test
    void aDayWithoutAnyLeadsToTheOneBefore() {
        assertThat(TestTui.english(60, 8, Entries.bilingual()).press("D03-02\n").screen())
                .contains(">●   07:05");
    }

    @Test
    void theCountsFollowTheNarrowing() {
        var tui = TestTui.english(80, 24, Entries.bilingual().countDays()).press("/Go\nD");

        assertThat(tui.screen()).contains("Mar 2026 · All · Go").contains("1/1").doesNotContain("2/2");
    }

    @Test
    void headingsSayHowManyAndStayTrueWhenOneIsRead() {
        var tui = TestTui.english(50, 5, Entries.bilingual().countDays());
        tui.expect("""
                 Today · Thu 5 Mar  2/2
                >●  09:30 科技爱好者周刊：开源的未来  开源  zh en
                 ●  08:00 Go 1.26 is released                  go
                 Yesterday · Wed 4 Mar  2/2
                 All · 6 entries
                """);

        assertThat(tui.press("r").screen()).contains("Thu 5 Mar  1/2");
    }

    @Test
    void aLateCountIsDropped() {
        var tui = TestTui.english(50, 5, Entries.bilingual());
        String before = tui.screen();
        var today = LocalDate.parse("2026-03-05");

        tui.hear(new Msg.DaysCounted(0, List.of(today), Map.of(today, new DayCount(7, 9))))
                .expect(before);
    }
}
