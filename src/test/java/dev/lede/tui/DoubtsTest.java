package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What new users were in doubt about. */
class DoubtsTest {
    @Test
    void oneKeyMarksTheDayUnderTheCursorAndSaysHowMany() {
        var library = Entries.bilingual();
        var tui = TestTui.english(60, 8, library).press("jjR");

        assertThat(tui.lastRow()).isEqualTo(" 2 marked read · U takes it back");
        tui.press("j").expect("""
                 Today · Thu 5 Mar
                 ●   09:30  阮一峰的网…   科技爱好者周刊：开源的未来  zh en
                 ●   08:00  Go Blog       Go 1.26 is released            go
                 Yesterday · Wed 4 Mar
                     22:15  Simon Willi…  Notes on SQLite full-text search
                >    12:00  Go Blog       Flight recorder                go
                 Fri 20 Feb
                 All · 6 entries
                """);
        assertThat(tui.press("R").lastRow()).isEqualTo(" nothing to mark there");
        assertThat(tui.press("UU").screen()).contains("●   22:15").contains("●   12:00");
    }

    @Test
    void inTheSideBarTheLastRowSaysWhichKeysWorkThere() {
        var tui = TestTui.english(80, 20, Entries.bilingual()).press("<Tab>");
        assertThat(tui.lastRow())
                .isEqualTo(" All · 6 entries                               Enter shows it · Tab to the list");
    }

    @Test
    void tagsGivenInTheReaderStandInTheHeadAtOnce() {
        var tui = TestTui.english(60, 12, Entries.bilingual()).press("j\n");
        assertThat(tui.screen()).contains("#go").doesNotContain("#later");

        tui.press("Tlater \n");

        assertThat(tui.screen()).contains("#go #later").contains("The Go team is happy.");
    }

    @Test
    void theListSaysHowManyTheSideBarCountsWhereTranslationsAreFolded() {
        var library = Entries.bilingual();
        library.foldAway(2);

        assertThat(TestTui.english(80, 8, library).lastRow())
                .startsWith(" All · 6 entries, 8 with translations and other sources");
        assertThat(TestTui.english(80, 8, library).press("tgo\n").lastRow()).startsWith(" go · 2 entries ");
    }
}
