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
        assertThat(of("example.org/feed")).isEqualTo(new Source.WebFeed("https://example.org/feed", true));
        Files.writeString(here.resolve("notes.md"), "");
        assertThat(of("notes.md")).isEqualTo(new Source.SingleFile(here.resolve("notes.md")));
    }

    @Test
    void commandsAreNewsboats() {
        assertThat(of("exec:~/bin/feed --all")).isEqualTo(new Source.Command("~/bin/feed --all"));
        assertThat(of("filter:~/bin/flt a b:https://example.org:8/"))
                .isEqualTo(new Source.Filter("~/bin/flt a b", "https://example.org:8/"));
        assertThat(of("feed:exec:rm")).isEqualTo(new Source.WebFeed("exec:rm"));
    }

    @Test
    void anAccountOfMastodonIsItsPage() {
        assertThat(of("@someone@mastodon.example")).isEqualTo(new Source.WebFeed("https://mastodon.example/@someone"));
    }

    @Test
    void whatIsAskedOfTheNetworkIsKnownFromTheLine() {
        assertThat(Source.fetched("localhost:8080/feed")).isEqualTo("https://localhost:8080/feed");
        assertThat(Source.fetched("feed://127.0.0.1:80/")).isEqualTo("http://127.0.0.1:80/");
        assertThat(Source.fetched("filter:cat:http://127.0.0.1:81/")).isEqualTo("http://127.0.0.1:81/");
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
