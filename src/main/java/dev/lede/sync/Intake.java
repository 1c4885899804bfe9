package dev.lede.sync;

import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.model.FilesRead;
import dev.lede.model.Problem;
import dev.lede.source.Commands;
import dev.lede.source.LocalFiles;
import dev.lede.source.Reading;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Asks a source for what it has: the way from an address to entries that can be stored. */
public final class Intake {
    private final Fetcher fetcher;
    private final LocalFiles files;
    private final Commands commands;
    private final FeedStore feeds;

    /** @param feeds knows which files of a folder have been read */
    public Intake(Fetcher fetcher, LocalFiles files, Commands commands, FeedStore feeds) {
        this.fetcher = fetcher;
        this.files = files;
        this.commands = commands;
        this.feeds = feeds;
    }

    Outcome ask(Source source, Followed feed) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> fetched(web.address(), feed);
            case Source.Folder folder -> read(files.read(folder, feeds.files(feed.id())), folder.address());
            case Source.SingleFile file -> read(files.read(file, feed.contentHash()), file.address());
            case Source.Command command -> ran(commands.run(command.command()), "", feed);
            case Source.Filter filter -> filtered(filter, feed);
        };
    }

    /** Asked without validators: where the page is the same, the command may still be another. */
    private Outcome filtered(Source.Filter filter, Followed feed) throws InterruptedException {
        long start = System.nanoTime();
        var fetched = fetcher.fetch(Fetcher.Request.of(filter.page()));
        if (!(fetched instanceof FetchResult.Fetched page)) {
            return notFetched(fetched);
        }
        var spent = Duration.ofNanos(System.nanoTime() - start);
        return ran(commands.run(filter.command(), page.body(), spent), page.finalUrl(), feed);
    }

    private static Outcome ran(Commands.Ran ran, String base, Followed feed) {
        return switch (ran) {
            case Commands.Ran.Failed(var problem) -> new Outcome.Failed(problem, null);
            case Commands.Ran.Output(var body) ->
                parsed(new FetchResult.Fetched(base, null, body, null, Validators.NONE), feed);
        };
    }

    private Outcome fetched(String address, Followed feed) throws InterruptedException {
        var validators = new Validators(feed.etag(), feed.lastModified());
        var fetched = fetcher.fetch(new Fetcher.Request(address, validators));
        return fetched instanceof FetchResult.Fetched answer ? parsed(answer, feed) : notFetched(fetched);
    }

    private static Outcome notFetched(FetchResult result) {
        return switch (result) {
            case FetchResult.NotModified() -> new Outcome.Unchanged();
            case FetchResult.RateLimited(var pause) ->
                new Outcome.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"), pause);
            case FetchResult.Failed(var problem) -> new Outcome.Failed(problem, null);
            case FetchResult.Fetched answer -> throw new IllegalArgumentException("fetched: " + answer);
        };
    }

    /** Many servers send the same again without saying so: then the hash says it. */
    private static Outcome parsed(FetchResult.Fetched answer, Followed feed) {
        byte[] body = answer.body().bytes();
        String hash = hash(body);
        if (hash.equals(feed.contentHash())) {
            return new Outcome.Unchanged();
        }
        return switch (FeedParser.parse(body, answer.contentType(), answer.finalUrl())) {
            case ParsedFeed parsed -> arrived(parsed, answer.finalUrl(), answer.validators(), hash, FilesRead.NONE);
            case NotAFeed(var reason) -> new Outcome.Failed(problem(reason, answer.finalUrl()), null);
        };
    }

    private static Outcome read(Reading reading, String address) {
        return switch (reading) {
            case Reading.Unchanged() -> new Outcome.Unchanged();
            case Reading.Failed(var problem) -> new Outcome.Failed(problem, null);
            case Reading.Read(var feed, var fingerprint, var seen, var broken) ->
                arrived(feed, address, Validators.NONE, fingerprint, seen);
        };
    }

    private static Outcome arrived(
            ParsedFeed feed, String base, Validators validators, @Nullable String hash, FilesRead files) {
        var answer = new Delivery.Answer(feed.title(), feed.link(), validators.etag(), validators.lastModified(), hash);
        return new Outcome.Arrived(answer, Conversion.of(feed, base), files);
    }

    private static Problem problem(NotAFeed.Reason reason, String address) {
        return switch (reason) {
            case EMPTY -> new Problem(Problem.Kind.EMPTY, "");
            case UNREADABLE -> new Problem(Problem.Kind.MALFORMED, address);
            case WEB_PAGE, OTHER -> new Problem(Problem.Kind.NOT_A_FEED, address);
        };
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
