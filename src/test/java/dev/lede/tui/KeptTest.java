package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.terminal.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    Path folder;

    @Test
    void theNextStartShowsWhatOneLeft() {
        var library = Entries.many(100);
        var first = TestTui.english(80, 6, library).press("b20j");
        String row = selected(first);

        var next = TestTui.again(80, 6, library, first.press("q").kept());

        assertThat(selected(next)).isEqualTo(row);
        assertThat(next.screen()).doesNotContain("│");
    }

    @Test
    void aListThatBeginsInItsMiddleIsNotNewAndIsMarkedAsAWhole() {
        var library = Entries.many(100);
        String kept = TestTui.english(80, 6, library).press("50jq").kept();

        var next = TestTui.again(80, 6, library, kept);
        library.put(Entries.entry(101, "2100-01-01T00:00:00Z", "Feed", "Newest"), "");
        next.hear(new Msg.StoreChanged());

        assertThat(next.lastRow()).contains("1 new");
        next.press("A");
        assertThat(next.lastRow()).contains("100 marked read");
    }

    @Test
    void whatIsNarrowedStaysSoAndEscLeavesIt() {
        var library = Entries.bilingual();
        var first = TestTui.english(60, 6, library).press("tgo\n/1.26\nuq");

        var next = TestTui.again(60, 6, library, first.kept());

        assertThat(next.lastRow()).startsWith(" go · 1.26* · unread only · 1 entry");
        assertThat(next.press("/<Ctrl-U><Up>").lastRow()).isEqualTo(" Find: 1.26");
    }

    @Test
    void aViewIsShownAgainAndMeansWhatItsWordsMeanByThen() {
        var library = Entries.bilingual();
        var first = TestTui.english(80, 12, library).press("&5");
        assertThat(first.lastRow()).startsWith(" Today · 2 entries");

        String kept = first.press("q").kept();
        var next = TestTui.again(80, 12, library, kept.replace("on:today", "on:yesterday"));

        assertThat(next.lastRow()).startsWith(" Today · 2 entries");
        assertThat(next.screen()).contains("Flight recorder").doesNotContain("1.26");
        assertThat(TestTui.again(80, 12, library, kept.replace("on:today", "on:("))
                        .lastRow())
                .startsWith(" All · 6 entries");
    }

    @Test
    void aLineThatIsCutLosesNothing() {
        var first = TestTui.english(60, 6, Entries.many(100)).press("20jz").input(new Input.End());

        assertThat(selected(TestTui.again(60, 6, Entries.many(100), first.kept())))
                .isEqualTo(selected(first));
    }

    @Test
    void whoPausesLosesNothingWhateverKillsTheProgram() {
        var first = TestTui.english(60, 6, Entries.many(100)).press("20j").pause();

        assertThat(selected(TestTui.again(60, 6, Entries.many(100), first.kept())))
                .isEqualTo(selected(first));
    }

    @Test
    void whatIsFoldedInTheSideBarStaysSo() {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T09:00:00Z", "Blog", "One", "tech/ai"), "");
        var first = TestTui.english(80, 20, library).press("<Tab>5jh");
        assertThat(first.screen()).contains("▸ tech");

        assertThat(TestTui.again(80, 20, library, first.press("<Tab>q").kept()).screen())
                .contains("▸ tech")
                .doesNotContain("  ai ");
    }

    @Test
    void whoeverReadsTheNewestSeesTheNewestNextTime() {
        var library = Entries.many(3);
        String kept = TestTui.english(60, 6, library).press("q").kept();
        library.put(Entries.entry(4, "2026-03-05T09:30:00Z", "Feed", "Newest"), "");

        assertThat(selected(TestTui.again(60, 6, library, kept))).contains("Newest");
    }

    @Test
    void whatIsBrokenIsAsIfItWereNotThere() {
        for (String broken :
                new String[] {"\0\1\2", "selected x\nfixed NONE\ndensity 7\n words", "selected 99999999\n"}) {
            assertThat(TestTui.again(60, 6, Entries.bilingual(), broken).lastRow())
                    .startsWith(" All · 6 entries");
        }
    }

    @Test
    void theFileIsWrittenWholeAndAMissingOrBrokenOneIsEmpty() throws IOException {
        var file = new StateFile(folder.resolve("lede/reader"));
        assertThat(file.read()).isEmpty();

        file.write("words 开源\n");

        assertThat(file.read()).isEqualTo("words 开源\n");
        try (var files = Files.list(folder.resolve("lede"))) {
            assertThat(files).hasSize(1);
        }
        Files.write(file.path(), new byte[] {(byte) 0xFF, 0, 10});
        assertThat(Kept.read(file.read(), LocalDate.EPOCH)).isEqualTo(Kept.NOTHING);
    }

    private static String selected(TestTui tui) {
        return tui.screen()
                .lines()
                .filter(line -> line.contains(">"))
                .findFirst()
                .orElse("none");
    }
}
