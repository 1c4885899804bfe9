package dev.lede.library;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Limits;
import dev.lede.library.Imported.Kind;
import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.source.FeedsFile;
import dev.lede.source.Source;
import dev.lede.store.ExpectedStates;
import dev.lede.store.NewsboatCache;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what a file, folder or address hands over, and follows it: all lines at once, or none. */
final class Importing {
    private static final int PEEKED = 8_192;
    private static final Pattern JSON_LINE = Pattern.compile("(?m)^\\s*\\{\\s*\"");

    private final FeedsFile file;
    private final IntSupplier followed;
    private final Fetcher fetcher;
    private final AddressRules rules;
    private final ExpectedStates states;

    /** @param followed how many feeds the store follows, which the file may have lost */
    Importing(FeedsFile file, IntSupplier followed, Fetcher fetcher, AddressRules rules, ExpectedStates states) {
        this.file = file;
        this.followed = followed;
        this.fetcher = fetcher;
        this.rules = rules;
        this.states = states;
    }

    Imported from(String what, boolean allowCommands) throws InterruptedException {
        try {
            return switch (Source.of(what)) {
                case Source.WebFeed web -> fromTheWeb(web.address(), allowCommands);
                case Source.Folder(Path folder) -> fromNewsboat(folder, allowCommands);
                case Source.SingleFile(Path path) -> fromFile(path, allowCommands);
                case Source.Command _, Source.Filter _ -> failed(what, Problem.Kind.NOT_A_FEED, what);
            };
        } catch (IOException e) {
            return failed(what, Problem.Kind.UNREADABLE_FILE, e.toString());
        }
    }

    private static Imported.Failed failed(String what, Problem.Kind kind, String detail) {
        return new Imported.Failed(ShownAddress.withoutPassword(what), new Problem(kind, detail));
    }

    private Imported fromTheWeb(String address, boolean allowCommands) throws IOException, InterruptedException {
        rules.name(address);
        return switch (fetcher.fetch(Fetcher.Request.of(address))) {
            case FetchResult.Failed(var problem) -> failed(address, problem.kind(), problem.detail());
            case FetchResult.RateLimited(var pause) ->
                failed(address, Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s");
            case FetchResult.NotModified unasked -> failed(address, Problem.Kind.EMPTY, "");
            case FetchResult.Fetched answer ->
                read(address, answer.body().stream(), answer.contentType(), new Gathering(allowCommands, true));
        };
    }

    private Imported fromFile(Path path, boolean allowCommands) throws IOException {
        if (!Files.exists(path)) {
            return failed(path.toString(), Problem.Kind.NO_SUCH_FILE, path.toString());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in, null, new Gathering(allowCommands, false));
        }
    }

    private Imported read(String what, InputStream in, @Nullable String contentType, Gathering gathering)
            throws IOException {
        var buffered = new BufferedInputStream(in, PEEKED);
        buffered.mark(PEEKED);
        String start = new String(buffered.readNBytes(PEEKED), StandardCharsets.UTF_8);
        buffered.reset();
        if (JSON_LINE.matcher(start).find()) {
            gathering.jsonLines(buffered, ourAddresses(), states::expect);
            return follow(what, Kind.JSON_LINES, gathering.wanted());
        }
        byte[] bytes = buffered.readNBytes(Limits.REAL.bytes() + 1);
        if (bytes.length > Limits.REAL.bytes()) {
            return failed(what, Problem.Kind.TOO_LARGE, what);
        }
        if (gathering.opml(bytes, contentType)) {
            return follow(what, Kind.OPML, gathering.wanted());
        }
        gathering.urls(decoded(bytes));
        return follow(what, Kind.URLS, gathering.wanted());
    }

    /** In an old list of another charset the addresses are ASCII all the same, so it is read, whatever its titles become. */
    private static String decoded(byte[] urls) {
        return new String(urls, StandardCharsets.UTF_8);
    }

    private Imported fromNewsboat(Path folder, boolean allowCommands) throws IOException {
        var newsboat = NewsboatFolder.of(folder);
        if (newsboat.isEmpty()) {
            return failed(
                    folder.toString(),
                    Problem.Kind.NO_SUCH_FILE,
                    folder.resolve(NewsboatFolder.URLS).toString());
        }
        var gathering = new Gathering(allowCommands, false);
        gathering.urls(decoded(Files.readAllBytes(newsboat.get().urls())));
        var ours = ourAddresses();
        Map<String, String> feeds = new HashMap<>();
        gathering.wanted().addresses().forEach(address -> feeds.put(address, ours.of(address)));
        Path cache = newsboat.get().cache();
        Optional<Problem> problem = cache == null
                ? Optional.empty()
                : new NewsboatCache(cache).states(feeds, NewsboatFilter::flag, states::expect);
        return problem.isPresent()
                ? new Imported.Failed(folder.toString(), problem.get())
                : follow(newsboat.get().urls().toString(), Kind.NEWSBOAT, gathering.wanted());
    }

    private OurAddresses ourAddresses() {
        try {
            return new OurAddresses(file.read().lines());
        } catch (IOException e) {
            throw FeedsFileException.unreadable(e);
        }
    }

    private Imported follow(String what, Kind kind, Wanted wanted) {
        if (!wanted.isSomething()) {
            return failed(what, Problem.Kind.NOT_A_FEED, what);
        }
        var tries = new ArrayList<Wanted.Missing>();
        Editing.add(file, followed.getAsInt(), read -> {
            tries.add(wanted.missing(read.lines()));
            return file.append(read, tries.getLast().lines());
        });
        return wanted.taken(what, kind, tries.getLast(), restored(kind));
    }

    /** What was read in lede after it was read in newsboat stays read. */
    private Imported.States restored(Kind kind) {
        return switch (kind) {
            case OPML, URLS -> Imported.States.NONE;
            case JSON_LINES -> new Imported.States(states.restore(true), states.waiting());
            case NEWSBOAT -> new Imported.States(states.restore(false), states.waiting());
        };
    }
}
