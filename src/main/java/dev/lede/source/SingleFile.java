package dev.lede.source;

import dev.lede.feed.FeedParser;
import dev.lede.feed.NewsboatUrls;
import dev.lede.feed.Opml;
import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import dev.lede.model.FilesRead;
import dev.lede.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** One file of the person: an article in Markdown or HTML, or a whole feed. Its name says which, else its bytes do. */
final class SingleFile {
    private static final List<String> HTML = List.of(".html", ".htm", ".xhtml");

    private SingleFile() {}

    static Reading read(FolderFiles only, Articles articles, String fingerprint) throws IOException {
        var file = only.files().getFirst();
        if (FolderWalk.isMarkdown(file.name()) || isHtml(file.name())) {
            return article(file, Batch.of(only.files(), articles), fingerprint);
        }
        byte[] bytes = Files.readAllBytes(file.path());
        if (FeedParser.parse(bytes, null, "") instanceof ParsedFeed feed) {
            return new Reading.Read(feed, List.of(), fingerprint, FilesRead.NONE, List.of());
        }
        boolean list = Opml.read(bytes, null).isPresent() || isUrls(TextFile.read(file.path()));
        return LocalFiles.failed(
                list ? Problem.Kind.LIST_OF_FEEDS : Problem.Kind.NOT_A_FEED,
                file.path().toString());
    }

    static boolean isHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HTML.stream().anyMatch(lower::endsWith);
    }

    /** newsboat's: nearly every line names a feed, and at least one of them is on the web. */
    private static boolean isUrls(String text) {
        var lines = NewsboatUrls.read(text);
        boolean web =
                lines.subscriptions().stream().anyMatch(line -> line.address().matches("(?i)https?://.+"));
        return web && lines.bad().size() * 10 <= lines.subscriptions().size();
    }

    /** The feed is named by its one entry. */
    private static Reading article(FolderFiles.One file, Batch batch, String fingerprint) {
        if (batch.isEmpty()) {
            String why = batch.firstProblem(List.of()).orElse(file.path().toString());
            return LocalFiles.failed(Problem.Kind.NO_ARTICLES, why);
        }
        var feed = batch.entries().isEmpty()
                ? new ParsedFeed(null, batch.kept().getFirst().entry().title(), null, null, null, null, List.of())
                : ofOne(batch.entries().getFirst());
        return new Reading.Read(feed, batch.kept(), fingerprint, FilesRead.NONE, batch.broken());
    }

    private static ParsedFeed ofOne(ParsedEntry entry) {
        return new ParsedFeed(null, entry.title(), entry.link(), null, entry.lang(), null, List.of(entry));
    }
}
