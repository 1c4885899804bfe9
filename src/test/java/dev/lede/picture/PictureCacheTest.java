package dev.lede.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
    private static final Raster RED = Raster.of(2, 0xFF0000, 0xFF0000, 0xFF0000, 0xFF0000);

    @TempDir
    Path folder;

    private static Clock at(int minute) {
        return Clock.fixed(Instant.parse("2026-03-01T12:00:00Z").plusSeconds(60L * minute), ZoneOffset.UTC);
    }

    @Test
    void whatIsKeptIsFoundByAnotherReaderToo() {
        new PictureCache(folder.resolve("new"), at(0)).keep("https://example.org/a", RED);

        var found = new PictureCache(folder.resolve("new"), at(1)).find("https://example.org/a");

        assertThat(found.orElseThrow().width()).isEqualTo(2);
        assertThat(found.orElseThrow().pixel(0, 0) >> 16).isGreaterThan(0xF0);
        assertThat(new PictureCache(folder, at(1)).find("https://example.org/b"))
                .isEmpty();
    }

    @Test
    void whatWasLookedAtLongestAgoGoesFirst() {
        new PictureCache(folder, at(0), 10_000).keep("a", RED);
        new PictureCache(folder, at(1), 10_000).keep("b", RED);
        new PictureCache(folder, at(2), 10_000).find("a");
        long size = folder.toFile().listFiles()[0].length();

        new PictureCache(folder, at(3), size * 2).keep("c", RED);

        var after = new PictureCache(folder, at(4));
        assertThat(after.find("a")).isPresent();
        assertThat(after.find("b")).isEmpty();
        assertThat(after.find("c")).isPresent();
    }

    @Test
    void aFileThatIsBrokenIsOneThatIsNotThere() throws IOException {
        var cache = new PictureCache(folder, at(0));
        cache.keep("a", RED);
        Files.write(folder.toFile().listFiles()[0].toPath(), new byte[] {1, 2, 3});

        assertThat(cache.find("a")).isEmpty();
    }
}
