package dev.lede.library;

import dev.lede.feed.Discovery;
import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.source.FeedsFile;
import dev.lede.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Finds out what an address is and writes or deletes its line in {@code feeds}. */
final class Following {
    /** Of the feeds that a page names, as many are asked for; a page may name hundreds. */
    private static final int CANDIDATES = 5;

    private final FeedsFile file;
    private final Fetcher fetcher;
    private final AddressRules rules;

    Following(FeedsFile file, Fetcher fetcher, AddressRules rules) {
        this.file = file;
        this.fetcher = fetcher;
        this.rules = rules;
    }

    Added add(String what, List<String> tags, boolean force) throws InterruptedException {
        Source source = Source.of(what);
        if (follows(source.address())) {
            return new Added.AlreadyFollowed(source.address());
        }
        Added found = find(source, tags);
        return switch (found) {
            case Added.Followed followed -> written(followed);
            case Added.AlreadyFollowed known -> known;
            case Added.Failed failed ->
                force ? written(followed(Added.Kind.FEED, source.address(), tags, source.address())) : failed;
        };
    }

    /** Whether there was such a line. */
    boolean remove(String address) {
        return Editing.change(file, read -> file.remove(read, address)) == FeedsFile.Change.DONE;
    }

    private Added find(Source source, List<String> tags) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> onTheWeb(web.address(), tags);
            case Source.Folder folder -> local(Added.Kind.FOLDER, folder.path(), tags);
            case Source.SingleFile single -> local(Added.Kind.FILE, single.path(), tags);
        };
    }

    private static Added local(Added.Kind kind, Path path, List<String> tags) {
        return Files.isReadable(path)
                ? followed(kind, path.toString(), tags, path.getFileName().toString())
                : new Added.Failed(path.toString(), new Problem(Problem.Kind.NO_SUCH_FILE, path.toString()));
    }

    private Added onTheWeb(String address, List<String> tags) throws InterruptedException {
        rules.name(address);
        return switch (fetcher.fetch(Fetcher.Request.of(address))) {
            case FetchResult.Failed(var problem) -> new Added.Failed(address, problem);
            case FetchResult.RateLimited(var pause) ->
                new Added.Failed(address, new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"));
            case FetchResult.NotModified() -> new Added.Failed(address, new Problem(Problem.Kind.EMPTY, ""));
            case FetchResult.Fetched answer -> fromAnswer(address, answer, tags);
        };
    }

    private Added fromAnswer(String address, FetchResult.Fetched answer, List<String> tags)
            throws InterruptedException {
        return switch (FeedParser.parse(answer.body().bytes(), answer.contentType(), answer.finalUrl())) {
            case ParsedFeed feed -> followed(Added.Kind.FEED, address, tags, titleOf(feed, address));
            case NotAFeed notAFeed -> onPage(address, answer, tags);
        };
    }

    /** What a page names is not what the person named: each is asked for under the rules before it is followed. */
    private Added onPage(String address, FetchResult.Fetched page, List<String> tags) throws InterruptedException {
        var named = Discovery.feedsOf(page.body().bytes(), page.contentType(), page.finalUrl());
        for (String candidate : named.stream().limit(CANDIDATES).toList()) {
            if (follows(candidate)) {
                return new Added.AlreadyFollowed(candidate);
            }
            if (fetcher.fetch(Fetcher.Request.of(candidate)) instanceof FetchResult.Fetched answer
                    && FeedParser.parse(answer.body().bytes(), answer.contentType(), answer.finalUrl())
                            instanceof ParsedFeed feed) {
                var others =
                        named.stream().filter(other -> !other.equals(candidate)).toList();
                return new Added.Followed(
                        Added.Kind.PAGE, Subscription.to(candidate, tags), titleOf(feed, candidate), others);
            }
        }
        return new Added.Failed(address, new Problem(Problem.Kind.NOT_A_FEED, address));
    }

    private static Added.Followed followed(Added.Kind kind, String address, List<String> tags, String title) {
        return new Added.Followed(kind, Subscription.to(address, tags), title, List.of());
    }

    private static String titleOf(ParsedFeed feed, String address) {
        return Objects.requireNonNullElse(feed.title(), address);
    }

    private boolean follows(String address) {
        try {
            return file.read().lines().subscriptions().stream()
                    .anyMatch(line -> Source.of(line.address()).address().equals(address));
        } catch (IOException e) {
            throw FeedsFileException.unreadable(e);
        }
    }

    private Added written(Added.Followed followed) {
        return Editing.change(file, read -> file.add(read, followed.subscription())) == FeedsFile.Change.DONE
                ? followed
                : new Added.AlreadyFollowed(followed.subscription().address());
    }
}
