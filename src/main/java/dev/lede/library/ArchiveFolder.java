package dev.lede.library;

import dev.lede.feed.FrontMatter;
import dev.lede.source.Leftovers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content folder of a Hugo site, of which each article has a folder of its own. A file appears whole or not at all, and
 * only where it differs; no symbolic link below the folder is followed. What lede did not write is left alone.
 */
final class ArchiveFolder {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}");
    private static final Pattern INDEX = Pattern.compile("index(?:\\.[a-z0-9-]+)?\\.md");
    private static final String UNFINISHED = ".lede-";
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Path folder;
    private final ArchiveIndex index;
    private final Path unfinished;

    private ArchiveFolder(Path folder, ArchiveIndex index) {
        this.folder = folder;
        this.index = index;
        this.unfinished = Leftovers.unfinished(folder, UNFINISHED);
    }

    /** Makes it where it is missing. What a killed lede left half written in it goes. */
    static ArchiveFolder open(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole)) {
            Files.createDirectories(whole);
        }
        Leftovers.remove(whole, UNFINISHED);
        return new ArchiveFolder(whole, ArchiveIndex.of(whole));
    }

    /** The folder of one article, brought from where it stood if its date was another then; not made where it is new. */
    Path of(LocalDate date, String uid) throws IOException {
        LocalDate day = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
        Path month = folder.resolve("%04d".formatted(day.getYear())).resolve("%02d".formatted(day.getMonthValue()));
        Path article = month.resolve(day + "-" + uid);
        if (!Files.exists(article, LinkOption.NOFOLLOW_LINKS)) {
            Optional<Path> before = index.find(uid);
            if (before.isPresent()) {
                makeFolder(month);
                Files.move(before.get(), article);
            }
        }
        return article;
    }

    /** Whether one of the articles of that uid stands there, in whatever language. */
    boolean holds(Path article, String uid) throws IOException {
        return pages(article).stream().anyMatch(page -> isOf(uid, page));
    }

    /** Writes the page of that language, the only one of that uid; false where it stood there as it should. */
    boolean write(Path article, String uid, @Nullable String lang, String text) throws IOException {
        makeFolder(article);
        Path page = article.resolve(name(lang));
        boolean changed = replace(page, text.getBytes(StandardCharsets.UTF_8));
        for (Path other : pages(article)) {
            if (!other.equals(page) && isOf(uid, other)) {
                Files.delete(other);
                changed = true;
            }
        }
        return changed;
    }

    /** Writes what belongs to the article; false where it stood there as it should. */
    boolean write(Path article, String name, byte[] bytes) throws IOException {
        makeFolder(article);
        return replace(article.resolve(name), bytes);
    }

    private static String name(@Nullable String lang) {
        String suffix = lang == null ? "" : lang.toLowerCase(Locale.ROOT);
        return LANGUAGE.matcher(suffix).matches() ? "index." + suffix + ".md" : "index.md";
    }

    private static List<Path> pages(Path article) throws IOException {
        var pages = new ArrayList<Path>();
        if (!Files.isDirectory(article, LinkOption.NOFOLLOW_LINKS)) {
            return pages;
        }
        try (var files = Files.newDirectoryStream(article, "index*.md")) {
            for (Path file : files) {
                boolean page = INDEX.matcher(file.getFileName().toString()).matches();
                if (page && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    pages.add(file);
                }
            }
        }
        return pages;
    }

    private static boolean isOf(String uid, Path file) {
        try {
            return uid.equals(FrontMatter.of(Files.readString(file)).fields().get("uid"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void makeFolder(Path wanted) throws IOException {
        Path made = folder;
        for (Path name : folder.relativize(wanted)) {
            made = made.resolve(name);
            if (!Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
                make(made);
            }
        }
    }

    /** Another program may come first. */
    private static void make(Path made) throws IOException {
        try {
            Files.createDirectory(made);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(made.toString(), null, "not a folder, or a symbolic link");
            }
        }
    }

    private boolean replace(Path file, byte[] bytes) throws IOException {
        if (isAlready(file, bytes)) {
            return false;
        }
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return true;
    }

    private static boolean isAlready(Path file, byte[] bytes) throws IOException {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException removed) {
            return false;
        }
    }
}
