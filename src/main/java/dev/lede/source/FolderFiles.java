package dev.lede.source;

import dev.lede.feed.LanguageSuffix;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Markdown files of a folder and of all within, in the order of their names, none twice whatever symlinks say.
 *
 * @param leftOut what a limit or the disk kept out
 */
record FolderFiles(List<One> files, List<Reading.FileProblem> leftOut) {
    static final Limits LIMITS = new Limits(32, 20_000, 4 * 1024 * 1024);

    /** @param name from the folder on, with {@code /} */
    record One(String name, Path path, long size, long modified) {}

    record Limits(int depth, int files, long bytes) {}

    static FolderFiles in(Path root) throws IOException {
        return in(root, LIMITS);
    }

    static FolderFiles in(Path root, Limits limits) throws IOException {
        var walk = new FolderWalk(root, limits);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), limits.depth(), walk);
        return new FolderFiles(
                walk.found().stream().sorted(Comparator.comparing(One::name)).toList(), walk.leftOut());
    }

    static FolderFiles only(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() > LIMITS.bytes()) {
            throw new IOException(file + ": more than " + LIMITS.bytes() + " bytes");
        }
        return new FolderFiles(List.of(one(file.getFileName().toString(), file, attributes)), List.of());
    }

    static One one(String name, Path file, BasicFileAttributes attributes) {
        return new One(
                name, file, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /** What the names share of those articles that stand in more than one language. */
    Set<String> translated() {
        return files.stream()
                .map(file -> LanguageSuffix.of(file.name()).base())
                .collect(Collectors.groupingBy(base -> base, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(base -> base.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
