package dev.lede.library;

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
import java.util.Objects;
import java.util.UUID;

/** A kept page as a file of Markdown with front matter, which any other program can read too. */
final class PageFile {
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

    /** Never what a program would take for an option. */
    private String name() {
        String name = FileHead.name(title());
        return name.isEmpty() ? "page" : name;
    }

    /** Tells pages of one title apart; nobody can make a page that takes the place of another. */
    private String mark() {
        String address = Objects.requireNonNullElse(SameAddress.key(page.address()), page.address());
        var sum = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getMostSignificantBits());
    }

    String text() {
        return new FileHead()
                .field("title", title())
                .field("author", says.byline())
                .field("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now))
                .field(
                        "published",
                        says.published() == null ? null : says.published().toString())
                .field("url", page.address())
                .field("site", says.siteName())
                .field("lang", says.lang())
                .field("thumbnail", says.thumbnail())
                .field("tags", says.tags())
                .above(page.markdown());
    }
}
