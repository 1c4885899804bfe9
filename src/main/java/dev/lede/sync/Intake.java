package dev.lede.sync;

import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.model.Problem;
import dev.lede.source.LocalFiles;
import dev.lede.source.Reading;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.Followed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Asks a source for what it has: the way from an address to entries that can be stored. */
public final class Intake {
    private final Fetcher fetcher;
    private final LocalFiles files;

    public Intake(Fetcher fetcher, LocalFiles files) {
        this.fetcher = fetcher;
        this.files = files;
    }

    Outcome ask(Source source, Followed feed) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> fetched(web.address(), feed);
            case Source.Folder folder -> read(files.read(folder, feed.contentHash()), folder.address());
            case Source.SingleFile file -> read(files.read(file, feed.contentHash()), file.address());
        };
    }

    private Outcome fetched(String address, Followed feed) throws InterruptedException {
        var validators = new Validators(feed.etag(), feed.lastModified());
        return switch (fetcher.fetch(new Fetcher.Request(address, validators))) {
            case FetchResult.NotModified() -> new Outcome.Unchanged();
            case FetchResult.RateLimited(var pause) ->
                new Outcome.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"), pause);
            case FetchResult.Failed(var problem) -> new Outcome.Failed(problem, null);
            case FetchResult.Fetched answer -> parsed(answer, feed);
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
            case ParsedFeed parsed -> arrived(parsed, answer.finalUrl(), answer.validators(), hash);
            case NotAFeed(var reason) -> new Outcome.Failed(problem(reason, answer.finalUrl()), null);
        };
    }

    private static Outcome read(Reading reading, String address) {
        return switch (reading) {
            case Reading.Unchanged() -> new Outcome.Unchanged();
            case Reading.Failed(var problem) -> new Outcome.Failed(problem, null);
            case Reading.Read read -> arrived(read.feed(), address, Validators.NONE, read.fingerprint());
        };
    }

    private static Outcome arrived(ParsedFeed feed, String base, Validators validators, String hash) {
        var answer = new Delivery.Answer(feed.title(), feed.link(), validators.etag(), validators.lastModified(), hash);
        return new Outcome.Arrived(answer, Conversion.of(feed, base, null));
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
