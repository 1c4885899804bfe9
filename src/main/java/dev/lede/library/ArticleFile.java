package dev.lede.library;

import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.source.WholeFile;
import dev.lede.text.Clean;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** An article as a Markdown file of its own with front matter, for the person and their other programs. */
public final class ArticleFile {
    private ArticleFile() {}

    /** What came of writing one. */
    public sealed interface Result {
        record Written(Path file) implements Result {}

        /** Nothing that is there is ever written over. */
        record Taken(Path file) implements Result {}

        record Failed(String file, String why) implements Result {}
    }

    /** The name that it is given unless the person says another. */
    public static String name(Entry entry, ZoneId zone) {
        String title = FileHead.name(entry.title());
        String name = title.isEmpty() ? entry.id().toString() : title;
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date(entry).atZone(zone)) + "-" + name + ".md";
    }

    private static Instant date(Entry entry) {
        return Objects.requireNonNullElse(entry.published(), entry.arrived());
    }

    static String text(Article article, ZoneId zone) {
        Entry entry = article.entry();
        return new FileHead()
                .field("title", entry.title())
                .field("author", entry.author())
                .field(
                        "date",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                date(entry).atZone(zone)))
                .field("url", entry.url())
                .field("feed", entry.feed())
                .field("feedUrl", entry.feedUrl())
                .field("lang", entry.lang())
                .field("summary", entry.summary())
                .field("thumbnail", article.thumbnail())
                .field("tags", entry.tags())
                .above(Clean.block(article.markdown()));
    }

    /** @param typed where {@code ~} stands for the person's home */
    public static Result write(String typed, Article article, ZoneId zone) {
        try {
            Path file = path(typed);
            boolean written = !isThere(file) && WholeFile.replace(file, text(article, zone), () -> !isThere(file));
            return written ? new Result.Written(file) : new Result.Taken(file);
        } catch (InvalidPathException e) {
            return new Result.Failed(typed, e.getReason());
        } catch (AccessDeniedException e) {
            return new Result.Failed(typed, "permission denied");
        } catch (IOException e) {
            return new Result.Failed(typed, String.valueOf(e.getMessage()));
        }
    }

    private static Path path(String typed) {
        Path home = Path.of(System.getProperty("user.home"));
        return typed.startsWith("~/")
                ? home.resolve(typed.substring(2))
                : Path.of(typed).toAbsolutePath();
    }

    /** A link that leads nowhere is there too. */
    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
