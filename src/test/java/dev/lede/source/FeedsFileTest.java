package dev.lede.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.model.Subscription;
import dev.lede.source.FeedsFile.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsFileTest {
    @TempDir
    Path folder;

    private Path file;
    private FeedsFile feeds;

    @BeforeEach
    void aFile() {
        file = folder.resolve("config/feeds");
        feeds = new FeedsFile(file, folder.resolve("data/feeds.lock"));
    }

    @Test
    void aMissingFileIsMadeByTheFirstLine() throws IOException {
        assertThat(feeds.add(feeds.read(), Subscription.to("https://a.org", List.of("two words"))))
                .isEqualTo(Change.DONE);
        assertThat(file).hasContent("https://a.org \"two words\"\n");
    }

    @Test
    void addingKeepsAllElseAndEndsAnOpenLine() throws IOException {
        written("# mine\nhttps://b.org   b\nnonsense");
        feeds.add(feeds.read(), Subscription.to("https://a.org", List.of()));
        assertThat(Files.readString(file)).isEqualTo("# mine\nhttps://b.org   b\nnonsense\nhttps://a.org\n");
    }

    @Test
    void removingTakesOneLineAndNothingElse() throws IOException {
        written("# mine\r\nhttps://a.org x\r\n\r\nhttps://b.org\r\n");
        assertThat(feeds.remove(feeds.read(), "https://a.org")).isEqualTo(Change.DONE);
        assertThat(Files.readString(file)).isEqualTo("# mine\r\n\r\nhttps://b.org\r\n");
    }

    @Test
    void linesOfAnOldMacAreLinesToo() throws IOException {
        written("https://a.org\rhttps://b.org\rhttps://c.org\r");
        assertThat(feeds.remove(feeds.read(), "https://a.org")).isEqualTo(Change.DONE);
        assertThat(Files.readString(file)).isEqualTo("https://b.org\rhttps://c.org\r");
    }

    @Test
    void whatIsThereIsNotAddedAndWhatIsNotThereNotRemoved() throws IOException {
        written("https://a.org\n");
        assertThat(feeds.add(feeds.read(), Subscription.to("https://a.org", List.of())))
                .isEqualTo(Change.NOTHING_TO_DO);
        assertThat(feeds.remove(feeds.read(), "https://b.org")).isEqualTo(Change.NOTHING_TO_DO);
    }

    @Test
    void aFileChangedSinceItWasReadIsLeftAlone() throws IOException {
        written("https://a.org\n");
        var read = feeds.read();
        written("https://edited.org\n");
        assertThat(feeds.remove(read, "https://a.org")).isEqualTo(Change.CHANGED_MEANWHILE);
        assertThat(Files.readString(file)).isEqualTo("https://edited.org\n");
    }

    @Test
    void aFileThatIsNotUtf8IsNeverWritten() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'#', (byte) 0xE9, '\n'});
        assertThat(feeds.add(feeds.read(), Subscription.to("https://a.org", List.of())))
                .isEqualTo(Change.CHANGED_MEANWHILE);
        assertThat(Files.readAllBytes(file)).containsExactly('#', 0xE9, '\n');
    }

    @Test
    void aSymlinkStaysOneAndPermissionsStay() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "https://a.org\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of("../real"));

        feeds.add(feeds.read(), Subscription.to("https://b.org", List.of()));

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(Files.readString(real)).isEqualTo("https://a.org\nhttps://b.org\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKilledOneLeftBesideItGoesWithTheNextChange() throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Files.createDirectories(file.getParent());
        Path killed = Files.writeString(file.resolveSibling("." + file.getFileName() + ".999999999"), "half a li");
        Path atWork = Files.writeString(file.resolveSibling("." + file.getFileName() + "." + living), "");
        Path theirs = Files.writeString(file.resolveSibling("." + file.getFileName() + ".old"), "");

        WholeFile.replace(file, "new", () -> true);

        assertThat(killed).doesNotExist();
        assertThat(atWork).exists();
        assertThat(theirs).exists();
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFileAndNothingBesideIt() throws IOException {
        written("https://a.org\n");
        assertThatThrownBy(() -> WholeFile.replace(file, "new", () -> {
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(folder.resolve("config")).isDirectoryContaining(one -> one.equals(file));
        try (var files = Files.list(folder.resolve("config"))) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("https://a.org\n");
    }

    @Test
    void aFileThatIsGoneEmptyOrHalvedIsLostRatherThanEdited() throws IOException {
        assertThat(feeds.read().lost(1)).isTrue();
        assertThat(feeds.read().lost(0)).isFalse();
        written("\n");
        assertThat(feeds.read().lost(1)).isTrue();
        written("https://a.org\nhttps://b.org\n");
        assertThat(feeds.read().lost(4)).isTrue();
        assertThat(feeds.read().lost(3)).isFalse();
        written("# nothing yet\n");
        assertThat(feeds.read().lost(1)).isFalse();
    }

    private void written(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
