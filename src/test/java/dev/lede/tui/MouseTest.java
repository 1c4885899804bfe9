package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The mouse: the wheel scrolls what is under it, a click picks it. */
class MouseTest {
    private static FakeLibrary nested() {
        var library = Entries.bilingual();
        library.put(Entries.entry(7, "2026-03-05T09:40:00Z", "Blog", "Deep", "tech/ai"), "");
        return library;
    }

    private static int row(TestTui tui, String text) {
        List<String> lines = tui.screen().lines().toList();
        return lines.indexOf(
                lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow());
    }

    @Test
    void aClickOnAChoiceOfTheSideBarShowsItAndOnItsMarkFoldsIt() {
        var tui = TestTui.english(90, 30, nested());
        assertThat(tui.click(6, row(tui, " sqlite ")).lastRow()).startsWith(" sqlite · 1 entry");
        assertThat(tui.click(6, row(tui, "▾ tech")).lastRow()).startsWith(" tech · 1 entry");

        tui.click(2, row(tui, "▾ tech"));
        assertThat(tui.screen()).contains("▸ tech");
        assertThat(tui.lastRow()).startsWith(" tech · 1 entry");
        assertThat(tui.click(2, row(tui, "▸ tech")).screen()).contains("▾ tech");
    }

    @Test
    void aClickOnADaysHeadingGoesToItsNewestEntry() {
        var tui = TestTui.english(60, 12, Entries.bilingual());
        assertThat(tui.click(20, row(tui, "Yesterday")).screen()).contains(">●   22:15");
    }

    @Test
    void aClickOnALinkInAnArticleFollowsIt() {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "A"), "见[这里](https://x.y/1)吧");
        var tui = TestTui.english(60, 12, library).press("\n");
        int row = row(tui, "见这里");

        assertThat(tui.click(2, row).copied()).isEmpty();
        assertThat(tui.click(3, row).click(6, row).copied()).containsExactly("https://x.y/1", "https://x.y/1");
    }

    @Test
    void whatThereIsToChooseFromIsScrolledAndPicked() {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "A"), "[one](https://x.y/1) [two](https://x.y/2)");
        var tui = TestTui.english(60, 12, library).press("\nF").wheelDown(5, 5);
        assertThat(tui.screen()).contains("> [1] one");
        assertThat(tui.click(5, row(tui, "[2] two")).copied()).containsExactly("https://x.y/2");
    }

    @Test
    void viewsAndTagsArePickedAndTheCalendarTurnsAPage() {
        var tui = TestTui.english(60, 12, Entries.bilingual()).press("&");
        assertThat(tui.click(5, row(tui, "3 Unread")).lastRow()).startsWith(" Unread");

        tui.press("<Esc>t");
        assertThat(tui.click(5, row(tui, "sqlite")).screen()).contains("[+] sqlite");

        tui.press("<Esc>D");
        assertThat(tui.screen()).contains("Mar 2026");
        assertThat(tui.wheelDown(5, 5).screen()).contains("Apr 2026");
    }
}
