package dev.lede.source;

import dev.lede.feed.LanguageSuffix;
import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import dev.lede.model.FilesRead;
import dev.lede.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads folders and files of Markdown as feeds. */
public final class LocalFiles {
    private final ZoneId zone;

    /** @param zone the person's: for dates without one, where no site names its own */
    public LocalFiles(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether there are articles, and what the folder is called: a feed without entries. */
    public Reading look(Source.Folder folder) {
        return inFolder(folder.path(), (site, files) -> {
            var problem = new Problem(Problem.Kind.NO_ARTICLES, folder.path().toString());
            return files.files().isEmpty()
                    ? new Reading.Failed(problem)
                    : new Reading.Read(
                            feed(folder.path(), site, List.of()), List.of(), null, FilesRead.NONE, files.leftOut());
        });
    }

    /** What the file is, and what it is called. */
    public Reading look(Source.SingleFile file) {
        return read(file, null);
    }

    /** @param known the fingerprints of the last reading: only what differs is read */
    public Reading read(Source.Folder folder, Map<String, String> known) {
        return inFolder(folder.path(), (site, files) -> changed(folder.path(), site, files, known));
    }

    private interface InFolder {
        Reading reading(Site site, FolderFiles files);
    }

    private Reading inFolder(Path root, InFolder then) {
        if (!Files.isDirectory(root)) {
            return failed(Problem.Kind.NO_SUCH_FILE, root.toString());
        }
        try {
            var site = Site.above(root, zone);
            return then.reading(site, FolderFiles.in(root, site));
        } catch (IOException e) {
            return failed(Problem.Kind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        }
    }

    private static Reading changed(Path root, Site site, FolderFiles files, Map<String, String> known) {
        Set<String> translated = files.translated();
        Map<String, String> now = fingerprints(site, files, translated);
        var changed = files.files().stream()
                .filter(file -> !Objects.equals(now.get(file.name()), known.get(file.name())))
                .toList();
        // Where the walk met a limit, or a folder that cannot be read, what is not seen need not be gone.
        var gone = known.keySet().stream()
                .filter(name -> files.leftOut().isEmpty() && !now.containsKey(name))
                .collect(Collectors.toCollection(HashSet::new));
        if (changed.isEmpty() && gone.isEmpty() && !now.isEmpty()) {
            return new Reading.Unchanged();
        }
        var batch = Batch.of(changed, new Articles(root, site, files, translated));
        if (batch.isEmpty() && known.isEmpty()) {
            return failed(
                    Problem.Kind.NO_ARTICLES,
                    batch.firstProblem(files.leftOut()).orElse(root.toString()));
        }
        // What is broken is tried again each time.
        batch.broken().forEach(broken -> gone.add(broken.path()));
        now.keySet().retainAll(batch.whole());
        return new Reading.Read(
                feed(root, site, batch.entries()),
                batch.kept(),
                null,
                new FilesRead(now, gone),
                batch.problems(files.leftOut()));
    }

    private static Map<String, String> fingerprints(Site site, FolderFiles files, Set<String> translated) {
        var fingerprints = new HashMap<String, String>();
        for (var file : files.files()) {
            boolean inLanguages =
                    translated.contains(LanguageSuffix.of(file.name()).base());
            fingerprints.put(file.name(), Fingerprint.of(site, file, inLanguages));
        }
        return fingerprints;
    }

    public Reading read(Source.SingleFile file, @Nullable String lastTime) {
        Path path = file.path();
        if (!Files.exists(path)) {
            return failed(Problem.Kind.NO_SUCH_FILE, path.toString());
        }
        Path folder = path.toAbsolutePath().resolveSibling("");
        try {
            var site = Site.above(folder, zone);
            var only = FolderFiles.only(path);
            String fingerprint = Fingerprint.of(site, only.files().getFirst(), false);
            return fingerprint.equals(lastTime)
                    ? new Reading.Unchanged()
                    : SingleFile.read(only, new Articles(folder, site, only, Set.of()), fingerprint);
        } catch (IOException e) {
            return failed(Problem.Kind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        }
    }

    private static ParsedFeed feed(Path root, Site site, List<ParsedEntry> entries) {
        String title = site.title() == null ? String.valueOf(root.getFileName()) : site.title();
        return new ParsedFeed(null, title, null, null, site.lang(), null, entries);
    }

    static Reading failed(Problem.Kind kind, String detail) {
        return new Reading.Failed(new Problem(kind, detail));
    }
}
