package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.EntryId;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static FakeLibrary longArticle() {
        var library = new FakeLibrary();
        String text = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "Paragraph " + number + " of a text that has some length.")
                .collect(Collectors.joining("\n\n"));
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Long"), text);
        return library;
    }

    @Test
    void openingMarksRead() {
        var library = Entries.bilingual();
        var tui = TestTui.english(50, 4, library).press("\n");
        assertThat(library.calls()).containsExactly("read [6]");

        tui.press("q").expect("""
                 Today · Thu 5 Mar
                >   09:30 科技爱好者周刊：开源的未来  开源  zh en
                 ●  08:00 Go 1.26 is released                  go
                 All · 6 entries
                """);
    }

    @Test
    void thePlaceIsKeptAsOneGoesAndFoundAgain() {
        var library = longArticle();
        var tui = TestTui.english(60, 10, library).press("\n   ");
        String first = tui.screen().strip().lines().findFirst().orElseThrow();
        assertThat(library.position(new EntryId(1))).isPositive();

        assertThat(tui.press("q\n").screen()).startsWith(" " + first);
    }

    @Test
    void anotherWidthKeepsThePlace() {
        var tui = TestTui.english(60, 10, longArticle()).press("\n    ");
        String first = tui.screen().lines().findFirst().orElseThrow();

        tui.input(new Input.Resized(new Size(70, 10)));

        assertThat(tui.screen().lines().limit(3)).anyMatch(line -> line.strip().equals(first.strip()));
    }

    @Test
    void theNextEntryAndTheNextUnreadAreOpened() {
        var tui = TestTui.english(60, 16, Entries.bilingual()).press("\nJ");
        assertThat(tui.screen()).contains("The Go team is happy.");

        assertThat(tui.press("n").screen()).contains("Full-text search in SQLite.");
        assertThat(tui.press("K").screen()).contains("The Go team is happy.");
    }

    @Test
    void helpIsMadeOfTheCommands() {
        assertThat(TestTui.chinese(60, 12, Entries.bilingual()).press("?").screen())
                .startsWith("""
                          任何地方
                            ?             帮助
                            :             按名称执行命令
                            q             返回；在首页：退出
                        """);
    }
}
