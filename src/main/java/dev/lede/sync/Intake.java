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
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

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
        return new Outcome.Arrived(answer, Conversion.of(feed, base));
    }

    private static Problem problem(NotAFeed.Reason reason, String address) {
        return switch (reason) {
            case EMPTY -> new Problem(Problem.Kind.EMPTY, "");
            case UNREADABLE -> new Problem(Problem.Kind.MALFORMED, address);
            case WEB_PAGE, OTHER -> new Problem(Problem.Kind.NOT_A_FEED, address);
        };
    }

    /** Two checksums and the length: a publisher who makes two documents that agree in them hides his own news. */
    private static String hash(byte[] body) {
        return body.length + "-" + checksum(new CRC32(), body) + "-" + checksum(new CRC32C(), body);
    }

    private static String checksum(Checksum checksum, byte[] body) {
        checksum.update(body);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
