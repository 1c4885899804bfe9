package dev.lede.source;

import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import dev.lede.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads folders and files of Markdown as feeds. */
public final class LocalFiles {
    private final ZoneId zone;

    /** @param zone the person's: for dates without one, where no Hugo configuration names the site's */
    public LocalFiles(ZoneId zone) {
        this.zone = zone;
    }

    /** @param lastTime the fingerprint of the last reading, null for the first */
    public Reading read(Source.Folder folder, @Nullable String lastTime) {
        Path root = folder.path();
        if (!Files.isDirectory(root)) {
            return failed(Problem.Kind.NO_SUCH_FILE, root.toString());
        }
        try {
            var files = FolderFiles.in(root);
            var site = HugoSite.above(root, zone);
            String fingerprint = Fingerprint.of(site, files.files());
            return fingerprint.equals(lastTime) ? new Reading.Unchanged() : readAll(root, files, site, fingerprint);
        } catch (IOException e) {
            return failed(Problem.Kind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        }
    }

    public Reading read(Source.SingleFile file, @Nullable String lastTime) {
        Path path = file.path();
        if (!Files.exists(path)) {
            return failed(Problem.Kind.NO_SUCH_FILE, path.toString());
        }
        Path folder = path.toAbsolutePath().resolveSibling("");
        try {
            var site = HugoSite.above(folder, zone);
            var one = FolderFiles.only(path);
            String fingerprint = Fingerprint.of(site, one.files());
            if (fingerprint.equals(lastTime)) {
                return new Reading.Unchanged();
            }
            return namedByItsEntry(readAll(folder, one, site, fingerprint));
        } catch (IOException e) {
            return failed(Problem.Kind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        }
    }

    private static Reading readAll(Path root, FolderFiles files, HugoSite site, String fingerprint) {
        var entries = new ArrayList<ParsedEntry>();
        var problems = new ArrayList<>(files.leftOut());
        var articles = new Articles(root, site, files.translated());
        for (var file : files.files()) {
            var article = articles.read(file);
            article.entry().ifPresent(entries::add);
            article.reason().ifPresent(reason -> problems.add(new Reading.FileProblem(file.name(), reason)));
        }
        if (entries.isEmpty()) {
            String reason =
                    problems.isEmpty() ? root.toString() : problems.getFirst().toString();
            return failed(Problem.Kind.NO_ARTICLES, reason);
        }
        return new Reading.Read(feed(root, site, entries), fingerprint, problems);
    }

    private static Reading namedByItsEntry(Reading reading) {
        if (!(reading instanceof Reading.Read(var feed, var fingerprint, var problems))) {
            return reading;
        }
        var entry = feed.entries().getFirst();
        var named = new ParsedFeed(null, entry.title(), entry.link(), null, entry.lang(), null, feed.entries());
        return new Reading.Read(named, fingerprint, problems);
    }

    private static ParsedFeed feed(Path root, HugoSite site, List<ParsedEntry> entries) {
        String title = site.title() == null ? String.valueOf(root.getFileName()) : site.title();
        return new ParsedFeed(null, title, null, null, site.lang(), null, entries);
    }

    private static Reading failed(Problem.Kind kind, String detail) {
        return new Reading.Failed(new Problem(kind, detail));
    }
}
