package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.picture.PictureResult;
import dev.lede.picture.Raster;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list and, beside it, the article under its cursor. */
class SplitTest {
    private static String row(TestTui tui, int row) {
        return tui.screen().lines().toList().get(row);
    }

    @Test
    void aWideScreenShowsTheArticleUnderTheCursor() {
        TestTui.english(140, 12, Entries.bilingual()).expect("""
                  New arrivals    6 │ Today · Thu 5 Mar                             │ 科技爱好者周刊：开源的未来
                > All             6 │>●  09:30 科技爱好者周刊：开源的未来     zh en │
                  Unread          6 │ ●  08:00 Go 1.26 is released               go │ 阮一峰的网络日志 · Thu 5 Mar 2026 09:30 · 30 minutes ago · 1 min to
                  Starred           │ Yesterday · Wed 4 Mar                         │ read
                                    │ ●  22:15 Notes on SQLite full-text search  ai │ #开源
                 Views              │ ●  12:00 Flight recorder                   go │ zh · en (L)
                  Today           2 │ Fri 20 Feb                                    │ https://example.org/6
                  Long reads        │ ●  07:05 如何阅读英文文档                教程 │
                                    │ Wed 31 Dec 2025                               │ 开源
                 Tags               │ ●  23:59 The year in review, at some length … │ ════
                  ai              2 │                                               │
                 All · 6 entries                                                                     ? help  n next unread  t pick a tag  / narrow by words
                """);
    }

    @Test
    void theCursorGoesOnAndTheArticleWithItAndNothingBecomesRead() {
        var library = Entries.bilingual();

        var tui = TestTui.chinese(140, 12, library).press("jj");

        tui.expect("""
                  上次以来新到    6 │ 今天 · 3月5日 星期四                          │ Notes on SQLite full-text search
                > 全部            6 │ ●  09:30 科技爱好者周刊：开源的未来     zh en │
                  未读            6 │ ●  08:00 Go 1.26 is released               go │ Simon Willison · 2026年3月4日 星期三 22:15 · 11 小时前 · 阅读约 1 分
                  星标              │ 昨天 · 3月4日 星期三                          │ 钟
                                    │>●  22:15 Notes on SQLite full-text search  ai │ #ai #sqlite
                 视图               │ ●  12:00 Flight recorder                   go │ https://example.org/4
                  今天            2 │ 2月20日 星期五                                │
                  长文              │ ●  07:05 如何阅读英文文档                教程 │ Full-text search in SQLite.
                                    │ 2025年12月31日 星期三                         │
                 标签               │ ●  23:59 The year in review, at some length … │
                  ai              2 │                                               │
                 全部 · 6 条                                                                                     ? 帮助  n 下一条未读  t 选标签  / 按词筛选
                """);
        assertThat(library.calls()).isEmpty();
    }

    @Test
    void enterGoesIntoTheArticleWhichIsReadThenAndBackLeavesItThere() {
        var library = Entries.bilingual();
        var tui = TestTui.english(140, 12, library).press("j\n");

        tui.expect("""
                  New arrivals    5 │ Today · Thu 5 Mar                             │ Go 1.26 is released
                > All             6 │ ●  09:30 科技爱好者周刊：开源的未来     zh en │
                  Unread          5 │>   08:00 Go 1.26 is released               go │ Go Blog · Thu 5 Mar 2026 08:00 · 2 hours ago · 1 min to read
                  Starred           │ Yesterday · Wed 4 Mar                         │ #go
                                    │ ●  22:15 Notes on SQLite full-text search  ai │ https://example.org/5
                 Views              │ ●  12:00 Flight recorder                   go │
                  Today           1 │ Fri 20 Feb                                    │ The Go team is happy.
                  Long reads        │ ●  07:05 如何阅读英文文档                教程 │
                                    │ Wed 31 Dec 2025                               │ J next: Notes on SQLite full-text search
                 Tags               │ ●  23:59 The year in review, at some length … │
                  ai              2 │                                               │
                 100%  Go Blog                                                                                                        ? help  n next unread
                """);
        assertThat(library.calls()).containsExactly("read [5]");

        tui.press("q").expect("""
                  New arrivals    5 │ Today · Thu 5 Mar                             │ Go 1.26 is released
                > All             6 │ ●  09:30 科技爱好者周刊：开源的未来     zh en │
                  Unread          5 │>   08:00 Go 1.26 is released               go │ Go Blog · Thu 5 Mar 2026 08:00 · 2 hours ago · 1 min to read
                  Starred           │ Yesterday · Wed 4 Mar                         │ #go
                                    │ ●  22:15 Notes on SQLite full-text search  ai │ https://example.org/5
                 Views              │ ●  12:00 Flight recorder                   go │
                  Today           1 │ Fri 20 Feb                                    │ The Go team is happy.
                  Long reads        │ ●  07:05 如何阅读英文文档                教程 │
                                    │ Wed 31 Dec 2025                               │
                 Tags               │ ●  23:59 The year in review, at some length … │
                  ai              2 │                                               │
                 All · 6 entries                                                                     ? help  n next unread  t pick a tag  / narrow by words
                """);
        assertThat(tui.left()).isFalse();
        assertThat(tui.press("\n<Tab>j").screen()).contains(">●  22:15");
    }

    @Test
    void theNextArticleOfTheReaderMovesTheCursorOfTheList() {
        var library = Entries.bilingual();

        var tui = TestTui.english(140, 12, library).press("\nJ");

        assertThat(tui.screen()).contains(">   08:00").contains("The Go team is happy.");
        assertThat(library.calls()).containsExactly("read [6]", "read [5]");
        assertThat(tui.press("q").screen()).contains("The Go team is happy.");
    }

    @Test
    void onePaneIsEnoughForANarrowScreenAndTwoComeBack() {
        var tui = TestTui.english(140, 12, Entries.bilingual()).press("j");
        String wide = tui.screen();

        tui.input(new Input.Resized(new Size(139, 12)));
        assertThat(tui.screen()).doesNotContain("The Go team is happy.").contains("Go 1.26 is released");
        tui.input(new Input.Resized(new Size(140, 12))).expect(wide);

        tui.press("\n").input(new Input.Resized(new Size(80, 12)));
        assertThat(tui.screen()).contains("The Go team is happy.").doesNotContain("22:15");
        tui.input(new Input.Resized(new Size(140, 12)));
        assertThat(tui.screen()).contains("The Go team is happy.").contains("22:15");
    }

    @Test
    void oneKeyGoesThroughTheLayoutsThatTheScreenHasRoomForAndTheyComeBack() {
        var library = Entries.bilingual();
        var tui = TestTui.english(140, 12, library);
        String split = tui.screen();

        assertThat(tui.press("z").screen()).doesNotContain("# 开源").contains("Simon Willison");
        tui.press("zz").expect(split);

        String kept = tui.press("q").kept();
        assertThat(TestTui.again(140, 12, library, kept).screen()).isEqualTo(split);
        assertThat(TestTui.again(100, 12, library, kept).screen()).doesNotContain("正文");
    }

    @Test
    void oneFindsInTheArticleBesideTheList() {
        var tui = TestTui.english(140, 12, Entries.bilingual()).press("j\n/happy\n");

        assertThat(tui.screen()).contains("22:15");
        assertThat(tui.lastRow()).startsWith(" happy 1/1");
    }

    @Test
    void picturesAreFetchedForWhatIsOpenedNotForWhatIsPassed() {
        var library = Entries.bilingual();
        library.put(
                Entries.entry(7, "2026-03-05T09:40:00Z", "Feed", "With a picture"),
                "before\n\n![alt](https://example.org/a.png)\n\nbehind");
        int[] red = new int[32 * 16];
        Arrays.fill(red, 0xFF0000);
        library.media().put("https://example.org/a.png", new PictureResult.Decoded(Raster.of(32, red)));
        var tui = TestTui.english(140, 16, library);
        assertThat(tui.screen()).contains("behind");
        assertThat(library.calls()).isEmpty();

        tui.press("\n");

        assertThat(library.calls()).containsExactly("read [7]", "picture https://example.org/a.png");
        assertThat(ground(tui, 72)).isNotEqualTo(ground(tui, 100));
        assertThat(ground(tui.press("q"), 72)).isNotEqualTo(ground(tui, 100));
    }

    private static @Nullable Object ground(TestTui tui, int column) {
        return tui.frame().cell(column, 7).style().background();
    }

    @Test
    void foldingTheSideBarGivesTheArticleItsRoom() {
        var tui = TestTui.english(140, 12, Entries.bilingual()).press("b");

        assertThat(row(tui, 0).indexOf("│")).isGreaterThan(50);
        assertThat(tui.screen()).contains("正文").doesNotContain("New arrivals");
    }

    @Test
    void theMouseScrollsWhatIsUnderIt() {
        var library = Entries.many(100);
        library.put(Entries.entry(101, "2026-03-05T09:30:00Z", "Feed", "Long"), "Line\n\n".repeat(100) + "End");
        var tui = TestTui.english(140, 12, library);
        String article = row(tui, 3).substring(80);

        tui.wheelDown(100, 3);

        assertThat(row(tui, 0).substring(80)).isEqualTo(article);
        assertThat(library.calls()).isEmpty();
        tui.click(100, 3);
        assertThat(library.calls()).containsExactly("read [101]");
        assertThat(tui.click(30, 2).screen()).contains(">●  09:00").contains("Text 100");
    }

    @Test
    void whereThereIsNothingNoArticleStands() {
        var tui = TestTui.english(140, 12, Entries.bilingual()).press("/nothing\n");

        assertThat(tui.screen()).doesNotContain("正文").doesNotContain("# 开源");
    }

    @Test
    void aLargeScreenHasRoomForTheFeedsToo() {
        var library = Entries.bilingual();
        TestTui.chinese(200, 50, library).expect("""
                  上次以来新到           6 │ 今天 · 3月5日 星期四                                           │             科技爱好者周刊：开源的未来
                > 全部                   6 │>●   09:30  阮一峰的网…   科技爱好者周刊：开源的未来      zh en │
                  未读                   6 │ ●   08:00  Go Blog       Go 1.26 is released                go │             阮一峰的网络日志 · 2026年3月5日 星期四 09:30 · 30 分钟前 · 阅读约 1 分钟
                  星标                     │ 昨天 · 3月4日 星期三                                           │             #开源
                                           │ ●   22:15  Simon Willi…  Notes on SQLite full-text search   ai │             zh · en (L)
                 视图                      │ ●   12:00  Go Blog       Flight recorder                    go │             https://example.org/6
                  今天                   2 │ 2月20日 星期五                                                 │
                  长文                     │ ●   07:05  阮一峰的网…   如何阅读英文文档                 教程 │             开源
                                           │ 2025年12月31日 星期三                                          │             ════
                 标签                      │ ●   23:59  Simon Willi…  The year in review, at some length s… │
                  ai                     2 │                                                                │             正文
                  go                     2 │                                                                │
                  sqlite                 1 │                                                                │
                  开源                   1 │                                                                │
                  教程                   1 │                                                                │
                                           │                                                                │
                 订阅源                    │                                                                │
                  Go Blog                2 │                                                                │
                  Simon Willison         2 │                                                                │
                  阮一峰的网络日志       2 │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                                           │                                                                │
                 全部 · 6 条                                                                                                                                                 ? 帮助  n 下一条未读  t 选标签  / 按词筛选
                """);
        assertThat(library.calls()).isEqualTo(List.of());
    }
}
