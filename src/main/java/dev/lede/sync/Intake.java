package dev.lede.sync;

import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.source.LocalFiles;
import dev.lede.source.Reading;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.Followed;
import dev.lede.store.Pace;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/** Asks a source for what it has: the way from an address to entries that can be stored. */
public final class Intake {
    /** To look at a folder costs next to nothing. */
    private static final Duration LOCAL = Duration.ofMinutes(15);

    private final Fetcher fetcher;
    private final LocalFiles files;

    public Intake(Fetcher fetcher, LocalFiles files) {
        this.fetcher = fetcher;
        this.files = files;
    }

    Outcome ask(Source source, Followed feed, Passwords passwords, Room.Place place) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> fetched(web.address(), feed, passwords, place);
            case Source.Folder folder -> read(files.read(folder, feed.contentHash()), folder.address(), feed);
            case Source.SingleFile file -> read(files.read(file, feed.contentHash()), file.address(), feed);
        };
    }

    /** The hosts that keep a sync waiting. */
    List<String> waitedFor() {
        return fetcher.waitedFor();
    }

    private Outcome fetched(String address, Followed feed, Passwords passwords, Room.Place place)
            throws InterruptedException {
        String command = feed.settings().passwordCommand();
        if (command == null) {
            return fetched(address, feed, (String) null, place);
        }
        Optional<String> password = passwords.of(command);
        return password.isEmpty()
                ? new Outcome.Failed(new Problem(Problem.Kind.PASSWORD, ShownAddress.of(address)), null)
                : fetched(address, feed, password.get(), place);
    }

    private Outcome fetched(String address, Followed feed, @Nullable String password, Room.Place place)
            throws InterruptedException {
        var validators = new Validators(feed.etag(), feed.lastModified());
        var request = new Fetcher.Request(address, feed.movedTo(), validators, feed.settings(), password);
        return switch (fetcher.fetch(request)) {
            case FetchResult.NotModified(var moved, var fresh) ->
                new Outcome.Unchanged(pace(feed, fresh, feed.updateEvery(), moved));
            case FetchResult.RateLimited(var pause) ->
                new Outcome.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"), pause);
            case FetchResult.Failed(var problem) -> new Outcome.Failed(problem, null);
            case FetchResult.Fetched answer -> {
                place.take(answer.body().length());
                yield parsed(answer, feed);
            }
        };
    }

    /** Many servers send the same again without saying so: then the hash says it. */
    private static Outcome parsed(FetchResult.Fetched answer, Followed feed) {
        byte[] body = answer.body().bytes();
        String hash = hash(body);
        if (hash.equals(feed.contentHash())) {
            var pace = pace(feed, answer.fresh(), feed.updateEvery(), answer.permanentUrl());
            return new Outcome.Unchanged(pace);
        }
        return switch (FeedParser.parse(body, answer.contentType(), answer.finalUrl())) {
            case ParsedFeed parsed -> {
                var pace = pace(feed, answer.fresh(), parsed.updateEvery(), answer.permanentUrl());
                yield arrived(parsed, answer.finalUrl(), feed, said(parsed, answer.validators(), hash, pace));
            }
            case NotAFeed(var reason) -> new Outcome.Failed(problem(reason, answer.finalUrl()), null);
        };
    }

    private static Pace pace(
            Followed feed, @Nullable Duration fresh, @Nullable Duration updateEvery, @Nullable String movedTo) {
        return new Pace(feed.settings().every(), fresh, updateEvery, movedTo);
    }

    private static Outcome read(Reading reading, String address, Followed feed) {
        var every = Objects.requireNonNullElse(feed.settings().every(), LOCAL);
        var pace = new Pace(every, null, null, null);
        return switch (reading) {
            case Reading.Unchanged() -> new Outcome.Unchanged(pace);
            case Reading.Failed(var problem) -> new Outcome.Failed(problem, null);
            case Reading.Read read ->
                arrived(read.feed(), address, feed, said(read.feed(), Validators.NONE, read.fingerprint(), pace));
        };
    }

    private static Delivery.Answer said(ParsedFeed feed, Validators validators, String hash, Pace pace) {
        return new Delivery.Answer(feed.title(), feed.link(), validators.etag(), validators.lastModified(), hash, pace);
    }

    private static Outcome arrived(ParsedFeed parsed, String base, Followed feed, Delivery.Answer answer) {
        return new Outcome.Arrived(
                answer, Conversion.of(parsed, base, feed.settings().lang()));
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
