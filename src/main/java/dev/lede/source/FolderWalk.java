package dev.lede.source;

import dev.lede.feed.Dialect;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One walk through a folder: hidden folders and what other programs unpacked are not the person's articles. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> NOT_ENTERED = Set.of("node_modules");
    private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdown");

    private final Path root;
    private final Site site;
    private final FolderFiles.Limits limits;
    private final List<FolderFiles.One> found = new ArrayList<>();
    private final List<Reading.FileProblem> leftOut = new ArrayList<>();
    private final Map<String, Path> elsewhere = new HashMap<>();
    private final Set<Object> entered = new HashSet<>();

    FolderWalk(Path root, Site site, FolderFiles.Limits limits) {
        this.root = root;
        this.site = site;
        this.limits = limits;
    }

    static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MARKDOWN.stream().anyMatch(lower::endsWith);
    }

    List<FolderFiles.One> found() {
        return found;
    }

    List<Reading.FileProblem> leftOut() {
        return leftOut;
    }

    Map<String, Path> elsewhere() {
        return elsewhere;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        // Two symlinks to one folder would otherwise double what lies below, at every level again.
        boolean again = attributes.fileKey() != null && !entered.add(attributes.fileKey());
        boolean skipped = !folder.equals(root) && isSkipped(folder);
        return again || skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory() && !isSkipped(file)) {
            leftOut.add(problem(file, "deeper than " + limits.depth() + " folders"));
        }
        if (!attributes.isRegularFile() || isSkipped(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (site.dialect() == Dialect.OBSIDIAN && elsewhere.size() < limits.files()) {
            elsewhere.putIfAbsent(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file.toAbsolutePath());
        }
        return isMarkdown(file.toString()) ? article(file, attributes) : FileVisitResult.CONTINUE;
    }

    private FileVisitResult article(Path file, BasicFileAttributes attributes) {
        if (found.size() == limits.files()) {
            leftOut.add(problem(root, "more than " + limits.files() + " files"));
            return FileVisitResult.TERMINATE;
        }
        if (attributes.size() > limits.bytes()) {
            leftOut.add(problem(file, "more than " + limits.bytes() + " bytes"));
        } else {
            found.add(FolderFiles.one(name(file), file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Loops of symlinks end here, dangling ones and what may not be read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        boolean expected = e instanceof FileSystemLoopException || !isMarkdown(file.toString());
        if (!expected) {
            leftOut.add(problem(file, e.getClass().getSimpleName()));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isSkipped(Path path) {
        Path name = path.getFileName();
        return name != null
                && (name.toString().startsWith(".")
                        || NOT_ENTERED.contains(name.toString())
                        || site.isNoContent(path.toAbsolutePath()));
    }

    private Reading.FileProblem problem(Path file, String reason) {
        return new Reading.FileProblem(name(file), reason);
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
