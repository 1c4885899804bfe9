package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

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
        return new Entry(
                entry.id(),
                entry.place(),
                entry.feedId(),
                entry.feed(),
                entry.feedUrl(),
                entry.guid(),
                entry.title(),
                entry.author(),
                entry.url(),
                summary,
                entry.lang(),
                entry.published(),
                entry.arrived(),
                entry.unread(),
                entry.starred(),
                entry.tags(),
                entry.langs(),
                entry.extent());
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
