package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that leave the reader: into a command by {@code |}, into a file by {@code w}. */
class OutgoingTest {
    @TempDir
    Path folder;

    private final FakeLibrary library = new FakeLibrary();

    private TestTui article(String title, String markdown) {
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "A feed", title), markdown);
        return TestTui.english(60, 12, library).press("\n");
    }

    private String piped(TestTui tui, String command) throws IOException {
        Path out = folder.resolve("out");
        tui.press("|" + command.replace("OUT", out.toString()) + "\n");
        return Files.readString(out);
    }

    @Test
    void aCommandGetsTheMarkdownByItsInput() throws IOException {
        var tui = article("An article", "Some *words*, and `$(touch " + folder.resolve("broken") + ")`.");

        assertThat(piped(tui, "cat>OUT")).startsWith("Some *words*, and `$(touch ");
        assertThat(folder.resolve("broken")).doesNotExist();
        assertThat(tui.lent()).isEqualTo(1);
        assertThat(tui.awaited()).containsExactly("lede: press Enter to read on");
        assertThat(tui.lastRow()).startsWith(" sent to: cat>");
    }

    @Test
    void itsFirstWordMayAskForHtmlOrForText() throws IOException {
        var tui = article("An article", "Some *words* with a [link](https://x.y/).");

        assertThat(piped(tui, "html: cat>OUT")).contains("<p>Some <em>words</em> with a <a href=");
        assertThat(piped(tui, "text: cat>OUT"))
                .contains("An article\n", "Some words with a link[1].")
                .endsWith("[1] https://x.y/\n");
    }

    @Test
    void whatWasTypedBeforeComesBackAlsoOnTheNextStart() throws IOException {
        var tui = article("An article", "Words");
        piped(tui, "cat>OUT");
        tui.press("q");

        var again = TestTui.again(200, 12, library, tui.kept()).press("\n|<Up>");

        assertThat(again.lastRow()).endsWith(">" + folder.resolve("out"));
    }

    @Test
    void aCommandThatReadsNothingOrFailsIsToldAndTheReaderGoesOn() {
        var tui = article("An article", "Words. ".repeat(50_000)).press("|exit 3\n");

        assertThat(tui.lastRow()).startsWith(" exit 3 ended with code 3");

        tui.press("|true\n");

        assertThat(tui.lastRow()).startsWith(" sent to: true");
    }

    @Test
    void theFileIsNamedByDateAndTitle() {
        var tui = article("Über: \"quoted\"/../标题", "Words").press("w");

        assertThat(tui.lastRow()).startsWith(" Save as: ~/lede/2026-03-05-Über-quoted-标题.md");
    }

    @Test
    void anArticleIsSavedWithItsFrontMatter() throws IOException {
        Path file = folder.resolve("new/one.md");
        var tui = article("He said \"no\"", "Some *words*.").press("w<Ctrl-U>" + file + "\n");

        assertThat(tui.lastRow()).startsWith(" saved: ");
        assertThat(Files.readString(file)).isEqualTo("""
                ---
                title: "He said \\"no\\""
                date: "2026-03-05T08:00:00Z"
                url: "https://example.org/1"
                feed: "A feed"
                feedUrl: "A feed"
                lang: "en"
                ---

                Some *words*.
                """);
    }

    @Test
    void nothingIsWrittenOverAndThePathIsAskedForAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("one.md"), "mine");
        var tui = article("An article", "Words").press("w<Ctrl-U>" + file + "\n");

        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(tui.screen()).contains("a file of that name is there already");
        assertThat(tui.lastRow()).startsWith(" Save as: ");

        tui.press("x\n");

        assertThat(folder.resolve("one.mdx")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "no folder");
        var tui = article("An article", "Words").press("w<Ctrl-U>" + plain.resolve("one.md") + "\n");

        assertThat(tui.screen()).contains("cannot be written");
    }
}
