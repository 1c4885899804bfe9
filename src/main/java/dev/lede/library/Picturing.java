package dev.lede.library;

import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.model.Entry;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem;
import dev.lede.picture.PictureCache;
import dev.lede.picture.PictureDecoder;
import dev.lede.picture.PictureResult;
import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import dev.lede.picture.RasterMemory;
import dev.lede.store.FeedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Finds the pictures that articles name: in the cache, on the web, or in the folder whose article names it. */
final class Picturing implements Media {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private final Fetcher fetcher;
    private final FeedStore feeds;
    private final PictureCache cache;
    private final RasterMemory memory = new RasterMemory();

    /** Until the program ends: what is no picture now will be none when the person scrolls back. */
    private final Map<String, Refused> refused = new ConcurrentHashMap<>();

    Picturing(Fetcher fetcher, FeedStore feeds, PictureCache cache) {
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.cache = cache;
    }

    @Override
    public PictureResult picture(Entry entry, String address) {
        try {
            return WEB.matcher(address).matches() ? remembered(entry, address) : ofFile(entry, address);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.NOT_THERE);
        }
    }

    @Override
    public Optional<Path> file(Entry entry, String address) {
        try {
            return allowed(entry, address);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** @throws IOException where there is no such file */
    private Optional<Path> allowed(Entry entry, String address) throws IOException {
        return OwnFiles.allowed(feeds.files(entry.feedId(), entry.feedUrl()), address);
    }

    private PictureResult remembered(Entry entry, String address) throws InterruptedException {
        var known = memory.find(address);
        return known.isPresent() ? new Decoded(known.get()) : remembered(address, ofWeb(entry, address));
    }

    private PictureResult remembered(String name, PictureResult result) {
        if (result instanceof Decoded(var raster)) {
            memory.keep(name, raster);
        }
        return result;
    }

    private PictureResult ofWeb(Entry entry, String address) throws InterruptedException {
        Refused before = refused.get(address);
        if (before != null) {
            return before;
        }
        var cached = cache.find(address);
        if (cached.isPresent()) {
            return new Decoded(cached.get());
        }
        return switch (fetched(entry, address)) {
            case FetchResult.Fetched fetched -> kept(address, fetched.body().bytes());
            case FetchResult.Failed(var problem) -> refuse(address, reason(problem.kind()));
            case FetchResult.NotModified _, FetchResult.RateLimited _ -> new Refused(Reason.NOT_THERE);
        };
    }

    private FetchResult fetched(Entry entry, String address) throws InterruptedException {
        return fetcher.fetch(new Fetcher.Request(address, null, Validators.NONE, settings(entry), null));
    }

    /** @param ending of the name of such a file */
    record Sent(byte[] bytes, String ending) {}

    /** A picture as its publisher sent it; empty where there is none that {@link #picture} would show. */
    Optional<Sent> sent(Entry entry, String address) throws InterruptedException {
        Optional<byte[]> bytes = WEB.matcher(address).matches() ? sentByWeb(entry, address) : inFile(entry, address);
        Optional<Sent> sent =
                bytes.flatMap(found -> PictureDecoder.ending(found).map(ending -> new Sent(found, ending)));
        if (sent.isEmpty()) {
            refused.putIfAbsent(address, new Refused(Reason.NOT_THERE));
        }
        return sent;
    }

    private Optional<byte[]> sentByWeb(Entry entry, String address) throws InterruptedException {
        boolean asked = !refused.containsKey(address);
        return asked && fetched(entry, address) instanceof FetchResult.Fetched fetched
                ? Optional.of(fetched.body().bytes())
                : Optional.empty();
    }

    private Optional<byte[]> inFile(Entry entry, String address) {
        try {
            var file = allowed(entry, address);
            boolean readable = file.isPresent() && Files.size(file.get()) <= PictureDecoder.MOST_BYTES;
            return readable ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private FeedSettings settings(Entry entry) {
        return feeds.followed().stream()
                .filter(feed -> feed.id().equals(entry.feedId()))
                .map(followed -> followed.settings().forOtherHosts())
                .findFirst()
                .orElse(FeedSettings.NONE);
    }

    private PictureResult kept(String address, byte[] bytes) {
        PictureResult result = PictureDecoder.decode(bytes);
        return switch (result) {
            case Decoded(var raster) -> {
                cache.keep(address, raster);
                yield result;
            }
            case Refused(var reason) -> refuse(address, reason);
        };
    }

    private Refused refuse(String address, Reason reason) {
        var no = new Refused(reason);
        refused.put(address, no);
        return no;
    }

    private static Reason reason(Problem.Kind kind) {
        return switch (kind) {
            case TOO_LARGE -> Reason.TOO_LARGE;
            case TIMEOUT -> Reason.TOO_SLOW;
            case BAD_ADDRESS, PRIVATE_ADDRESS -> Reason.NOT_ALLOWED;
            case BROKEN_OFF -> Reason.BROKEN;
            case UNKNOWN_HOST,
                    UNREACHABLE,
                    CERTIFICATE,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_OTHER,
                    PROXY,
                    TOO_MANY_REDIRECTS,
                    FRONT_PAGE,
                    STATUS,
                    FORBIDDEN,
                    PASSWORD,
                    NOT_FOUND,
                    GONE,
                    RATE_LIMITED,
                    EMPTY,
                    NOT_A_FEED,
                    WEB_PAGE,
                    MALFORMED,
                    NO_SUCH_FILE,
                    UNREADABLE_FILE,
                    NO_ARTICLES,
                    COMMAND_FAILED,
                    LIST_OF_FEEDS,
                    NO_ARTICLE,
                    CONSENT_WALL,
                    LOGIN_WALL,
                    ERROR_PAGE,
                    ACCOUNT_PASSWORD,
                    ACCOUNT_OFF,
                    ACCOUNT_ADDRESS,
                    ACCOUNT_FAULT,
                    ACCOUNT_BROKEN,
                    NOT_TAKEN -> Reason.NOT_THERE;
        };
    }

    private PictureResult ofFile(Entry entry, String address) {
        try {
            var file = allowed(entry, address);
            if (file.isEmpty()) {
                return new Refused(Reason.NOT_ALLOWED);
            }
            return Files.size(file.get()) > PictureDecoder.MOST_BYTES
                    ? new Refused(Reason.TOO_LARGE)
                    : ofFile(file.get());
        } catch (IOException absent) {
            return new Refused(Reason.NOT_THERE);
        }
    }

    /** A file that was written anew is another picture. */
    private PictureResult ofFile(Path file) throws IOException {
        String name = file + "\n" + Files.getLastModifiedTime(file) + "\n" + Files.size(file);
        var known = memory.find(name);
        return known.isPresent()
                ? new Decoded(known.get())
                : remembered(name, PictureDecoder.decode(Files.readAllBytes(file)));
    }
}
