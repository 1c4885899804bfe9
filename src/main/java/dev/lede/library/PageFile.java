package dev.lede.library;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.lede.extract.Metadata;
import dev.lede.sync.PageReading.Read.Found;
import dev.lede.text.Clean;
import dev.lede.text.SameAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A kept page as a file of Markdown with front matter, which any other program can read too. */
final class PageFile {
    private static final int LONGEST_NAME = 40;

    private final Found page;
    private final Metadata says;
    private final OffsetDateTime now;

    /** @param now when it is kept: by that it is sorted, as who keeps a page wants to find it */
    PageFile(Found page, OffsetDateTime now) {
        this.page = page;
        this.says = page.metadata();
        this.now = now;
    }

    String title() {
        String title = Clean.line(Objects.requireNonNullElse(says.title(), ""));
        return title.isEmpty() ? page.address() : title;
    }

    /** A page that is kept again is the same file. */
    Path in(Path folder) {
        String end = "-" + mark() + ".md";
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseGet(() -> folder.resolve(name() + end));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder, e);
        }
    }

    private String name() {
        String words = title().codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", "-");
        int end = Math.min(words.length(), LONGEST_NAME);
        return words.substring(0, end < words.length() && Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end);
    }

    /** Tells pages of one title apart. */
    private String mark() {
        var sum = new CRC32();
        String address = Objects.requireNonNullElse(SameAddress.key(page.address()), page.address());
        sum.update(address.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    String text() {
        var text = new StringBuilder("---\n");
        field(text, "title", title());
        field(text, "author", says.byline());
        field(text, "date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
        field(
                text,
                "published",
                says.published() == null ? null : says.published().toString());
        field(text, "url", page.address());
        field(text, "site", says.siteName());
        field(text, "lang", says.lang());
        field(text, "thumbnail", says.thumbnail());
        if (!says.tags().isEmpty()) {
            text.append("tags: ").append(list(says.tags())).append('\n');
        }
        return text.append("---\n\n").append(page.markdown()).append('\n').toString();
    }

    private static void field(StringBuilder text, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String list(List<String> values) {
        return values.stream().map(PageFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A string of JSON is one of YAML too, whatever a page has put into it. */
    private static String quoted(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(Clean.line(value))) + '"';
    }
}
