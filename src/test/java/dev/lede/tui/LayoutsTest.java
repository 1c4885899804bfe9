package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.AnEntry;
import dev.lede.model.Entry;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private static FakeLibrary withSummaries() {
        var library = new FakeLibrary();
        library.put(summed(Entries.entry(2, "2026-03-05T09:30:00Z", "Feed", "开源周刊"), "每周五发布，记录值得分享的科技内容。"), "");
        library.put(
                summed(
                        Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Go release"),
                        "It has been a long time and a lot of work, and now the release is there for all."),
                "");
        library.put(Entries.entry(3, "2026-03-04T08:00:00Z", "Feed", "No summary"), "");
        return library;
    }

    private static Entry summed(Entry entry, String summary) {
        return AnEntry.like(entry).summary(summary).made();
    }

    @Test
    void oneKeyPutsTheSummaryBelowTheTitleAndTakesItAway() {
        var tui = TestTui.english(50, 8, withSummaries());
        String compact = tui.screen();

        tui.press("z");

        assertThat(tui.screen().lines().skip(1).limit(4).toList())
                .containsExactly(
                        ">●  09:30 开源周刊",
                        "          每周五发布，记录值得分享的科技内容。",
                        " ●  08:00 Go release",
                        "          It has been a long time and a lot of w…");
        tui.press("z").expect(compact);
    }

    @Test
    void aTallScreenHasRoomForSummaries() {
        assertThat(TestTui.chinese(120, 50, withSummaries()).screen()).contains("每周五发布");
        assertThat(TestTui.english(120, 40, withSummaries()).screen()).doesNotContain("每周五发布");
    }

    @Test
    void whatWasChosenWhileNarrowedStaysWhenOneGoesBack() {
        var tui = TestTui.english(60, 12, withSummaries()).press("/Go\nz<Esc>");

        assertThat(tui.screen()).contains("每周五发布").contains("No summary");
    }

    @Test
    void theCursorGoesByEntriesAndStaysOnTheScreen() {
        var tui = TestTui.english(50, 5, withSummaries()).press("zj");
        assertThat(tui.screen()).contains(">●  08:00 Go release");

        assertThat(tui.press("j").screen()).contains(">●  08:00 No summary");
    }

    @Test
    void aClickOnASummaryIsAClickOnItsEntry() {
        assertThat(TestTui.english(50, 9, withSummaries())
                        .press("z")
                        .click(20, 4)
                        .screen())
                .contains(">●  08:00 Go release");
    }

    @Test
    void whatWasFoundFarInASummaryIsOnTheScreen() {
        var tui = TestTui.english(50, 8, withSummaries()).press("z/release\n");

        assertThat(tui.screen()).contains("release is there for all");
    }

    private static FakeLibrary heardAndSeen() {
        var library = new FakeLibrary();
        library.put(row(5, "2026-03-05T09:30:00Z", "播客：开源的未来", 48, true, false), "");
        library.put(row(4, "2026-03-05T08:00:00Z", "A talk about compilers", 3, false, true), "");
        library.put(
                Entries.folded(row(3, "2026-03-04T08:00:00Z", "Both, in two languages", 0, true, true), "en", "zh"),
                "");
        library.put(
                row(
                        2,
                        "2026-02-20T08:00:00Z",
                        "A title that is long enough to need the whole of its row",
                        7,
                        true,
                        false),
                "");
        library.put(row(1, "2024-02-20T08:00:00Z", "Nobody has measured this", 0, false, false), "");
        return library;
    }

    private static Entry row(long id, String at, String title, int minutes, boolean audio, boolean video) {
        return Entries.reading(Entries.entry(id, at, "Feed", title), minutes, audio, video);
    }

    @Test
    void aRowTellsWhatTheTitleLeavesRoomFor() {
        TestTui.english(50, 10, heardAndSeen()).expect("""
                 Today · Thu 5 Mar
                >●  09:30 播客：开源的未来              ♪  48 min
                 ●  08:00 A talk about compilers         ►  3 min
                 Yesterday · Wed 4 Mar
                 ●  08:00 Both, in two languages        ♪►
                 Fri 20 Feb
                 ●  08:00 A title that is long enough to need th…
                 Tue 20 Feb 2024
                 ●  08:00 Nobody has measured this
                 All · 5 entries
                """);
        TestTui.english(80, 10, heardAndSeen()).press("b").expect("""
                 Today · Thu 5 Mar
                >●   09:30  Feed  播客：开源的未来                                    ♪  48 min
                 ●   08:00  Feed  A talk about compilers                               ►  3 min
                 Yesterday · Wed 4 Mar
                 ●   08:00  Feed  Both, in two languages                       en zh  ♪►
                 Fri 20 Feb
                 ●   08:00  Feed  A title that is long enough to need the whole of its row
                 Tue 20 Feb 2024
                 ●   08:00  Feed  Nobody has measured this
                 All · 5 entries         ? help  n next unread  t pick a tag  / narrow by words
                """);
        TestTui.chinese(120, 10, heardAndSeen()).press("b").expect("""
                 今天 · 3月5日 星期四
                >●   09:30 30分钟  Feed  播客：开源的未来                                                                     ♪  48分钟
                 ●   08:00  2小时  Feed  A talk about compilers                                                                ►  3分钟
                 昨天 · 3月4日 星期三
                 ●   08:00    1天  Feed  Both, in two languages                                                        en zh  ♪►
                 2月20日 星期五
                 ●   08:00   13天  Feed  A title that is long enough to need the whole of its row                              ♪  7分钟
                 2024年2月20日 星期二
                 ●   08:00    2年  Feed  Nobody has measured this
                 全部 · 5 条                                                                 ? 帮助  n 下一条未读  t 选标签  / 按词筛选
                """);
    }

    @Test
    void theTitleGetsTheRoomOfTheLanguages() {
        var library = new FakeLibrary();
        var wide = Entries.entry(1, "2026-03-04T09:30:00Z", "Feed", "A title that is just as long as its row");
        var narrow = Entries.entry(2, "2026-03-04T08:00:00Z", "Feed", "Short");
        library.put(Entries.folded(wide, "en", "zh-Hans"), "");
        library.put(Entries.folded(narrow, "en", "zh-Hans"), "");

        assertThat(TestTui.english(50, 8, library)
                        .screen()
                        .lines()
                        .skip(1)
                        .limit(2)
                        .toList())
                .containsExactly(
                        ">●  09:30 A title that is just as long as its row",
                        " ●  08:00 Short                        en zh-Hans");
    }
}
