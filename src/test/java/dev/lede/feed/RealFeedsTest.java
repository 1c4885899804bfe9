package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RealFeedsTest {
    private static final Pattern CASE =
            Pattern.compile("^\\{\"file\": \"([^\"]+)\".*?\"path\": \"entries\", \"op\": \"len\", \"value\": (\\d+)");

    @Test
    void everyRealFeedGivesAllItsEntries() throws IOException {
        Path folder = Shared.folder("feeds");
        var expected = new TreeMap<String, Integer>();
        var read = new TreeMap<String, Integer>();
        for (String line : Files.readAllLines(folder.resolve("snapshots.cases.jsonl"))) {
            var feed = CASE.matcher(line);
            if (feed.find()) {
                expected.put(feed.group(1), Integer.valueOf(feed.group(2)));
                read.put(feed.group(1), entries(folder.resolve("snapshots").resolve(feed.group(1))));
            }
        }

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(read).isEqualTo(expected);
    }

    private static int entries(Path file) throws IOException {
        return switch (FeedParser.parse(Files.readAllBytes(file), null, null)) {
            case ParsedFeed feed -> feed.entries().size();
            case NotAFeed none -> -1;
        };
    }
}
