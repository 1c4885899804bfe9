package dev.lede.source;

import dev.lede.feed.Dialect;
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
 * The articles of a folder and of all within, in the order of their names, none twice whatever symlinks say.
 *
 * @param leftOut what a limit or the disk kept out
 * @param elsewhere in a vault: where a file of that name is, in whatever folder
 */
record FolderFiles(List<One> files, List<Reading.FileProblem> leftOut, Map<String, Path> elsewhere) {
    static final Limits LIMITS = new Limits(32, 20_000, 4 * 1024 * 1024);

    /** @param name from the folder on, with {@code /} */
    record One(String name, Path path, long size, long modified) {
        boolean isIndex() {
            String base = LanguageSuffix.of(name).base();
            return base.substring(base.lastIndexOf('/') + 1).equals("index");
        }

        String folder() {
            return folder(name);
        }

        static String folder(String name) {
            return name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }
    }

    record Limits(int depth, int files, long bytes) {}

    static FolderFiles in(Path root, Site site) throws IOException {
        return in(root, site, LIMITS);
    }

    static FolderFiles in(Path root, Site site, Limits limits) throws IOException {
        var walk = new FolderWalk(root, site, limits);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), limits.depth(), walk);
        var found =
                walk.found().stream().sorted(Comparator.comparing(One::name)).toList();
        return new FolderFiles(
                site.dialect() == Dialect.HUGO ? withoutResources(found) : found, walk.leftOut(), walk.elsewhere());
    }

    /** In a folder with an {@code index.md} all else belongs to that page, other Markdown too (Hugo's leaf bundle). */
    private static List<One> withoutResources(List<One> files) {
        Set<String> bundles =
                files.stream().filter(One::isIndex).map(One::folder).collect(Collectors.toSet());
        bundles.remove("");
        return files.stream().filter(file -> !isWithin(bundles, file)).toList();
    }

    private static boolean isWithin(Set<String> bundles, One file) {
        String folder = file.isIndex() ? One.folder(file.folder()) : file.folder();
        while (!folder.isEmpty()) {
            if (bundles.contains(folder)) {
                return true;
            }
            folder = One.folder(folder);
        }
        return false;
    }

    static FolderFiles only(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() > LIMITS.bytes()) {
            throw new IOException(file + ": more than " + LIMITS.bytes() + " bytes");
        }
        return new FolderFiles(List.of(one(file.getFileName().toString(), file, attributes)), List.of(), Map.of());
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
