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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Asks a source for what it has: the way from an address to entries that can be stored. */
public final class Intake {
    private final Fetcher fetcher;
    private final LocalFiles files;

    public Intake(Fetcher fetcher, LocalFiles files) {
        this.fetcher = fetcher;
        this.files = files;
    }

    Outcome ask(Source source, Outcome.Version last) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> fetched(web.address(), last);
            case Source.Folder folder -> read(files.read(folder, last.fingerprint()), folder.address(), last);
            case Source.SingleFile file -> read(files.read(file, last.fingerprint()), file.address(), last);
        };
    }

    private Outcome fetched(String address, Outcome.Version last) throws InterruptedException {
        var validators = new Validators(last.etag(), last.lastModified());
        return switch (fetcher.fetch(new Fetcher.Request(address, validators))) {
            case FetchResult.NotModified() -> new Outcome.Unchanged(last);
            case FetchResult.RateLimited(var pause) ->
                new Outcome.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"));
            case FetchResult.Failed(var problem) -> new Outcome.Failed(problem);
            case FetchResult.Fetched answer -> parsed(answer, last);
        };
    }

    /** Many servers send the same again without saying so: then the hash does. */
    private static Outcome parsed(FetchResult.Fetched answer, Outcome.Version last) {
        byte[] body = answer.body().bytes();
        var version = new Outcome.Version(
                answer.validators().etag(), answer.validators().lastModified(), fingerprint(body));
        if (Objects.equals(version.fingerprint(), last.fingerprint())) {
            return new Outcome.Unchanged(version);
        }
        return switch (FeedParser.parse(body, answer.contentType(), answer.finalUrl())) {
            case ParsedFeed feed -> arrived(feed, answer.finalUrl(), version);
            case NotAFeed(var reason) -> new Outcome.Failed(problem(reason, answer.finalUrl()));
        };
    }

    private static Outcome read(Reading reading, String address, Outcome.Version last) {
        return switch (reading) {
            case Reading.Unchanged() -> new Outcome.Unchanged(last);
            case Reading.Failed(var problem) -> new Outcome.Failed(problem);
            case Reading.Read read -> arrived(read.feed(), address, new Outcome.Version(null, null, read.fingerprint()));
        };
    }

    private static Outcome arrived(ParsedFeed feed, String base, Outcome.Version version) {
        return new Outcome.Arrived(feed.title(), feed.link(), Conversion.of(feed, base), version);
    }

    private static Problem problem(NotAFeed.Reason reason, String address) {
        return switch (reason) {
            case EMPTY -> new Problem(Problem.Kind.EMPTY, "");
            case WEB_PAGE, OTHER -> new Problem(Problem.Kind.NOT_A_FEED, address);
        };
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
