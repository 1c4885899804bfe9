package dev.lede.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    @TempDir
    Path here;

    @Test
    void anAddressWithASchemeIsOfTheWeb() {
        assertThat(of(" https://example.org/feed ")).isEqualTo(new Source.WebFeed("https://example.org/feed"));
        assertThat(of("feed:https://example.org/feed")).isEqualTo(new Source.WebFeed("https://example.org/feed"));
        assertThat(of("feed://example.org/feed")).isEqualTo(new Source.WebFeed("http://example.org/feed"));
    }

    @Test
    void aHostWithoutSchemeIsOfTheWebUnlessAFileIsCalledSo() throws IOException {
        assertThat(of("example.org/feed")).isEqualTo(new Source.WebFeed("https://example.org/feed"));
        Files.writeString(here.resolve("notes.md"), "");
        assertThat(of("notes.md")).isEqualTo(new Source.SingleFile(here.resolve("notes.md")));
    }

    @Test
    void pathsBecomeAbsolute() throws IOException {
        Files.createDirectories(here.resolve("a b/c"));
        assertThat(of("a b/./c")).isEqualTo(new Source.Folder(here.resolve("a b/c")));
        assertThat(of("~/a b")).isEqualTo(new Source.Folder(here.resolve("a b")));
        assertThat(of("file://" + here + "/a%20b").address()).isEqualTo(here + "/a b");
    }

    @Test
    void aPathWithNothingThereIsStillAPath() {
        assertThat(of("./gone.org")).isEqualTo(new Source.SingleFile(here.resolve("gone.org")));
    }

    private Source of(String written) {
        return Source.of(written, here, here);
    }
}
