package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagPickerTest {
    @Test
    void aTagIsPickedByAPartOfItsName() {
        var tui = TestTui.english(80, 24, Entries.bilingual()).press("tql");
        tui.expect("""
                  New arrivals    6 │ Today · Thu 5 Mar
                > All             6 │>●   09:30  阮一峰的网…  科技爱好者周刊：开源的未来  zh en
                  Unread          6 │ ●   08:00  Go Blog      Go 1.26 is released            go
                  Starred           │ Yesterday · Wed 4 Mar
                                    │ ●   22:15  Simon Will…  Notes on SQLite full-text search
                 Views              │ ●   12:00  Go Blog      Flight recorder                go
                  Today           2 │ Fri 20 Feb
                  Long reads        │ ●   07:05  阮一峰的网…  如何阅读英文文档             教程
                                    │ Wed 31 Dec 2025
                 Tags               │ ●   23:59  Simon Will…  The year in review, at some leng…
                  ai              2 │
                  go              2 │
                  sqlite          1 │
                  开源            1 │
                  教程            1 │
                                    │
                 Feeds              │
                  Go Blog         2 │
                  Simon Willison  2 │
                  阮一峰的网络日… 2 │
                                    │
                                    │
                > [ ] sqlite  1                                                           feed
                 Tag: ql   Space with, without · - without · Enter shows
                """);

        assertThat(tui.press("\n").lastRow()).startsWith(" sqlite · 1 entry");
    }

    @Test
    void allTagsStandWithTheirCountsInChineseToo() {
        TestTui.chinese(120, 40, Entries.bilingual()).press("t<Down> ").expect("""
                  上次以来新到             6 │ 今天 · 3月5日 星期四
                > 全部                     6 │>●   09:30 30分钟  阮一峰的网络日志  科技爱好者周刊：开源的未来               开源  zh en
                  未读                     6 │ ●   08:00  2小时  Go Blog           Go 1.26 is released                               go
                  星标                       │ 昨天 · 3月4日 星期三
                                             │ ●   22:15 11小时  Simon Willison    Notes on SQLite full-text search           ai sqlite
                 视图                        │ ●   12:00 22小时  Go Blog           Flight recorder                                   go
                  今天                     2 │ 2月20日 星期五
                  长文                       │ ●   07:05   13天  阮一峰的网络日志  如何阅读英文文档                                教程
                                             │ 2025年12月31日 星期三
                 标签                        │ ●   23:59  2个月  Simon Willison    The year in review, at some length so that it is cut
                  ai                       2 │
                  go                       2 │
                  sqlite                   1 │
                  开源                     1 │
                  教程                     1 │
                                             │
                 订阅源                      │
                  Go Blog                  2 │
                  Simon Willison           2 │
                  阮一峰的网络日志         2 │
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
                                             │
                  [ ] ai  2                                                                                                     订阅源
                > [+] go  2                                                                                                     订阅源
                  [ ] sqlite  1                                                                                                 订阅源
                  [ ] 开源  1                                                                                                   订阅源
                  [ ] 教程  1                                                                                                   订阅源
                 标签：   空格 包含、排除 · - 排除 · Enter 显示
                """);
    }

    @Test
    void lettersInTheirOrderAreEnough() {
        assertThat(TestTui.english(80, 24, Entries.bilingual()).press("tsle\n").lastRow())
                .startsWith(" sqlite");
    }

    @Test
    void severalAreChosenAndOthersExcluded() {
        var tui = TestTui.english(120, 40, Entries.bilingual()).press("tai <Ctrl-U>sqlite<Ctrl-U>sql<Ctrl-U>");
        assertThat(tui.screen()).contains("[+] ai");

        tui.press("<Down>-<Down>");
        assertThat(tui.press("<Esc>").lastRow()).startsWith(" All · 6");

        tui.press("tai <Ctrl-U>sqlite  \n");
        assertThat(tui.lastRow()).startsWith(" All · tag:ai not tag:sqlite · 1 entry");
        assertThat(tui.press("<Esc>").lastRow()).startsWith(" All · 6");
    }

    @Test
    void countsAreThoseOfWhatTheListShows() {
        var tui = TestTui.english(80, 24, Entries.bilingual()).press("/SQLite\nt");

        assertThat(tui.screen()).contains("ai  1").contains("go       ");
    }

    @Test
    void ownTagsAreGivenAndTakenBack() {
        var library = Entries.bilingual();
        var tui = TestTui.english(200, 50, library).press("jTlater\n");
        assertThat(library.calls()).containsExactly("tag [5] +[later] -[]");
        assertThat(tui.screen()).contains("go later");
        assertThat(tui.lastRow()).startsWith(" 1 tagged · U takes it back");

        assertThat(tui.press("T").screen()).contains("[+] later").contains("own · feed");
        assertThat(tui.press("later\n").screen()).doesNotContain("go later");
    }

    @Test
    void aNewTagIsOfferedBesideThoseThatMatch() {
        TestTui.english(80, 24, Entries.bilingual()).press("Tg").expect("""
                  New arrivals    6 │ Today · Thu 5 Mar
                > All             6 │>●   09:30  阮一峰的网…  科技爱好者周刊：开源的未来  zh en
                  Unread          6 │ ●   08:00  Go Blog      Go 1.26 is released            go
                  Starred           │ Yesterday · Wed 4 Mar
                                    │ ●   22:15  Simon Will…  Notes on SQLite full-text search
                 Views              │ ●   12:00  Go Blog      Flight recorder                go
                  Today           2 │ Fri 20 Feb
                  Long reads        │ ●   07:05  阮一峰的网…  如何阅读英文文档             教程
                                    │ Wed 31 Dec 2025
                 Tags               │ ●   23:59  Simon Will…  The year in review, at some leng…
                  ai              2 │
                  go              2 │
                  sqlite          1 │
                  开源            1 │
                  教程            1 │
                                    │
                 Feeds              │
                  Go Blog         2 │
                  Simon Willison  2 │
                  阮一峰的网络日… 2 │
                                    │
                > [ ] go  2                                                               feed
                  [ ] g                                                                    own
                 Own tags: g   Space gives, takes · Enter keeps
                """);
    }

    @Test
    void undoTakesATagAway() {
        var tui = TestTui.english(80, 24, Entries.bilingual()).press("jTlater\nU");

        assertThat(tui.screen()).doesNotContain("later");
    }

    @Test
    void theOpenArticleIsTaggedToo() {
        var library = Entries.bilingual();
        TestTui.english(80, 24, library).press("j\nTlater\n");

        assertThat(library.calls()).contains("tag [5] +[later] -[]");
    }
}
