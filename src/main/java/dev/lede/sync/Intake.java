package dev.lede.sync;

import dev.lede.account.AccountAddress;
import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.model.FilesRead;
import dev.lede.model.NewEntry;
import dev.lede.model.Problem;
import dev.lede.source.Commands;
import dev.lede.source.LocalFiles;
import dev.lede.source.Reading;
import dev.lede.source.Source;
import dev.lede.store.Delivery;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.Pace;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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
    private final Commands commands;
    private final FeedStore feeds;
    private final AccountSync accounts;

    /** @param feeds knows which files of a folder have been read */
    public Intake(Fetcher fetcher, LocalFiles files, Commands commands, FeedStore feeds, AccountSync accounts) {
        this.fetcher = fetcher;
        this.files = files;
        this.commands = commands;
        this.feeds = feeds;
        this.accounts = accounts;
    }

    Outcome ask(Source source, Followed feed, Passwords passwords, Room.Place place) throws InterruptedException {
        if (AccountAddress.isOne(feed.address())) {
            return accounts.run(feed, passwords);
        }
        return switch (source) {
            case Source.WebFeed web -> fetched(web.address(), feed, passwords, place);
            case Source.Folder folder -> read(files.read(folder, feeds.files(feed.id())), folder.address(), feed);
            case Source.SingleFile file -> read(files.read(file, feed.contentHash()), file.address(), feed);
            case Source.Command command -> ran(commands.run(command.command()), "", feed, place);
            case Source.Filter filter -> filtered(filter, feed, passwords, place);
        };
    }

    /** Those of one sync. */
    Passwords passwords() {
        return new Passwords(commands);
    }

    /** The hosts that keep a sync waiting. */
    List<String> waitedFor() {
        return fetcher.waitedFor();
    }

    private Outcome fetched(String address, Followed feed, Passwords passwords, Room.Place place)
            throws InterruptedException {
        var validators = new Validators(feed.etag(), feed.lastModified());
        var fetched = asked(address, validators, feed, passwords);
        return fetched instanceof FetchResult.Fetched answer ? parsed(answer, feed, place) : notFetched(fetched, feed);
    }

    private FetchResult asked(String address, Validators validators, Followed feed, Passwords passwords)
            throws InterruptedException {
        String command = feed.settings().passwordCommand();
        if (command == null) {
            return fetcher.fetch(new Fetcher.Request(address, feed.movedTo(), validators, feed.settings(), null));
        }
        return switch (passwords.of(command)) {
            case Passwords.Told.Password(var password) ->
                fetcher.fetch(new Fetcher.Request(address, feed.movedTo(), validators, feed.settings(), password));
            case Passwords.Told.Failed(var problem) -> new FetchResult.Failed(problem);
        };
    }

    private static Outcome notFetched(FetchResult result, Followed feed) {
        return switch (result) {
            case FetchResult.NotModified(var moved, var fresh) ->
                new Outcome.Unchanged(pace(feed, fresh, feed.updateEvery(), moved));
            case FetchResult.RateLimited(var pause) ->
                new Outcome.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"), pause);
            case FetchResult.Failed(var problem) -> new Outcome.Failed(problem, null);
            case FetchResult.Fetched answer -> throw new IllegalArgumentException("fetched: " + answer);
        };
    }

    /** Asked without validators: where the page is the same, the command may still be another. */
    private Outcome filtered(Source.Filter filter, Followed feed, Passwords passwords, Room.Place place)
            throws InterruptedException {
        long start = System.nanoTime();
        var fetched = asked(filter.page(), Validators.NONE, feed, passwords);
        if (!(fetched instanceof FetchResult.Fetched page)) {
            return notFetched(fetched, feed);
        }
        var spent = Duration.ofNanos(System.nanoTime() - start);
        return ran(commands.run(filter.command(), page.body(), spent), page.finalUrl(), feed, place);
    }

    private static Outcome ran(Commands.Ran ran, String base, Followed feed, Room.Place place)
            throws InterruptedException {
        return switch (ran) {
            case Commands.Ran.Failed(var problem) -> new Outcome.Failed(problem, null);
            case Commands.Ran.Output(var body) ->
                parsed(new FetchResult.Fetched(base, null, body, null, Validators.NONE, null), feed, place);
        };
    }

    /** Many servers send the same again without saying so: then the hash says it. */
    private static Outcome parsed(FetchResult.Fetched answer, Followed feed, Room.Place place)
            throws InterruptedException {
        place.take(answer.body().length());
        byte[] body = answer.body().bytes();
        String hash = hash(body);
        if (hash.equals(feed.contentHash())) {
            var pace = pace(feed, answer.fresh(), feed.updateEvery(), answer.permanentUrl());
            return new Outcome.Unchanged(pace);
        }
        return switch (FeedParser.parse(body, answer.contentType(), answer.finalUrl())) {
            case ParsedFeed parsed -> {
                var pace = pace(feed, answer.fresh(), parsed.updateEvery(), answer.permanentUrl());
                var said = said(parsed, answer.validators(), hash, pace);
                yield new Outcome.Arrived(said, converted(parsed, answer.finalUrl(), feed), List.of(), FilesRead.NONE);
            }
            case NotAFeed(var reason) -> new Outcome.Failed(problem(reason, elsewhere(answer, feed)), null);
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
            case Reading.Read read -> {
                var said = said(read.feed(), Validators.NONE, read.fingerprint(), pace);
                yield new Outcome.Arrived(said, converted(read.feed(), address, feed), read.kept(), read.files());
            }
        };
    }

    private static Delivery.Answer said(ParsedFeed feed, Validators validators, @Nullable String hash, Pace pace) {
        return new Delivery.Answer(feed.title(), feed.link(), validators.etag(), validators.lastModified(), hash, pace);
    }

    private static List<NewEntry> converted(ParsedFeed parsed, String base, Followed feed) {
        return Conversion.of(parsed, base, feed.settings().lang());
    }

    /** Where the answer came from, if that is not what was asked for: that is told anyway. */
    private static String elsewhere(FetchResult.Fetched answer, Followed feed) {
        return answer.finalUrl().equals(feed.address()) ? "" : answer.finalUrl();
    }

    private static Problem problem(NotAFeed.Reason reason, String address) {
        return switch (reason) {
            case EMPTY -> new Problem(Problem.Kind.EMPTY, "");
            case UNREADABLE -> new Problem(Problem.Kind.MALFORMED, address);
            case WEB_PAGE -> new Problem(Problem.Kind.WEB_PAGE, address);
            case OTHER -> new Problem(Problem.Kind.NOT_A_FEED, address);
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
