package dev.lede.markdown;

import dev.lede.Shared;
import dev.lede.feed.FeedParser;
import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** HTML as publishers write it, and where it came from: whole pages with all their navigation, and the texts of feeds. */
public record RealPages(String name, String base, String html) {
    private static final Pattern FIELD = Pattern.compile("\"(id|file|url)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    public static List<RealPages> ofTheWeb() {
        return files("extract/dev", "pages.jsonl").flatMap(RealPages::listed).toList();
    }

    public static List<RealPages> ofFeeds() {
        return files("feeds/snapshots", "").flatMap(RealPages::entries).toList();
    }

    private static Stream<Path> files(String folder, String end) {
        try (var files = Files.walk(Shared.folder(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RealPages> listed(Path list) {
        try {
            return Files.readAllLines(list).stream().map(line -> page(list.getParent(), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealPages page(Path folder, String line) {
        try {
            var fields = new HashMap<String, String>();
            FIELD.matcher(line).results().forEach(field -> fields.putIfAbsent(field.group(1), field.group(2)));
            byte[] bytes;
            try (var unpacked = new GZIPInputStream(Files.newInputStream(folder.resolve(fields.get("file"))))) {
                bytes = unpacked.readAllBytes();
            }
            var charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
            return new RealPages(fields.get("id"), fields.get("url"), new String(bytes, charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RealPages> entries(Path feed) {
        try {
            return FeedParser.parse(Files.readAllBytes(feed), null, null) instanceof ParsedFeed parsed
                    ? parsed.entries().stream().map(entry -> body(feed, entry)).filter(page -> !page.html.isEmpty())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealPages body(Path feed, ParsedEntry entry) {
        String body = Stream.of(entry.content(), entry.summary())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new RealPages(
                feed.getFileName() + " " + entry.title(), Objects.requireNonNullElse(entry.link(), ""), body);
    }
}
