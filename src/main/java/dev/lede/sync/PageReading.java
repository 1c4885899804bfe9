package dev.lede.sync;

import dev.lede.extract.Extraction;
import dev.lede.extract.Extractor;
import dev.lede.extract.Metadata;
import dev.lede.extract.Page;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.Validators;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From an address to the article that stands there, and on the pages on which it goes on. */
public final class PageReading {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");

    private static final int MOST_PAGES = 10;

    private static final int LONGEST = 2_000_000;

    /** Of pages that are being read at a time: what is made of one takes twenty times as much. */
    private static final int BYTES = 6 * 1024 * 1024;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(.*)");

    private final Fetcher fetcher;
    private final Semaphore room = new Semaphore(BYTES, true);

    public PageReading(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** What came of it. */
    public sealed interface Read {
        /** @param address where it was found, after redirects */
        record Found(String address, String html, String markdown, Metadata metadata) implements Read {}

        /** @param pause how long its server wants to be left alone, null where it did not say */
        record Failed(Problem problem, @Nullable Duration pause) implements Read {
            static Failed of(Problem.Kind kind, String detail) {
                return new Failed(new Problem(kind, detail), null);
            }
        }
    }

    /**
     * The outermost loop for one page: whatever it does to our code, the others go on.
     *
     * @param selector where on the page the article stands, null where that is to be found out
     */
    public Read read(String address, FeedSettings settings, @Nullable String selector) throws InterruptedException {
        try {
            return article(address, settings, selector);
        } catch (OutOfMemoryError full) {
            return Read.Failed.of(Problem.Kind.TOO_LARGE, host(address));
        } catch (RuntimeException | StackOverflowError trouble) {
            LOG.log(System.Logger.Level.WARNING, "reading a page failed", trouble);
            return Read.Failed.of(Problem.Kind.NO_ARTICLE, host(address));
        }
    }

    private Read article(String address, FeedSettings settings, @Nullable String selector) throws InterruptedException {
        return switch (page(address, settings, selector)) {
            case Failure(var failed) -> failed;
            case Success first -> joined(first, settings, selector);
        };
    }

    private sealed interface Result {}

    private record Success(String address, Extraction.Article article) implements Result {}

    private record Failure(Read.Failed failed) implements Result {}

    /** What cannot be had of the later pages does not spoil the first. */
    private Read joined(Success first, FeedSettings settings, @Nullable String selector) throws InterruptedException {
        var html = new StringBuilder(first.article.html());
        var seen = new HashSet<>(Set.of(first.address, first.article.text()));
        Success last = first;
        for (int pages = 1; pages < MOST_PAGES && html.length() < LONGEST; pages++) {
            String next = last.article.nextPage();
            if (next == null || !host(next).equals(host(first.address)) || !seen.add(next)) {
                break;
            }
            if (!(page(next, settings, selector) instanceof Success more) || !seen.add(more.article.text())) {
                break;
            }
            html.append('\n').append(more.article.html());
            last = more;
        }
        String whole = html.toString();
        String markdown = HtmlToMarkdown.convert(whole, first.address);
        return markdown.isBlank()
                ? Read.Failed.of(Problem.Kind.NO_ARTICLE, host(first.address))
                : new Read.Found(first.address, whole, markdown, first.article.metadata());
    }

    private Result page(String address, FeedSettings settings, @Nullable String selector) throws InterruptedException {
        var request = new Fetcher.Request(address, null, Validators.NONE, settings, null);
        return switch (fetcher.fetch(request)) {
            case FetchResult.Fetched fetched -> extracted(address, fetched, selector);
            case FetchResult.Failed(var problem) -> new Failure(new Read.Failed(ofPage(problem), null));
            case FetchResult.RateLimited(var pause) ->
                new Failure(new Read.Failed(new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s"), pause));
            case FetchResult.NotModified _ -> failure(Problem.Kind.EMPTY, host(address));
        };
    }

    /** A feed that is gone can be asked again in words of its own; of a page there is only nothing. */
    private static Problem ofPage(Problem problem) {
        return problem.kind() == Problem.Kind.GONE ? new Problem(Problem.Kind.NOT_FOUND, problem.detail()) : problem;
    }

    private Result extracted(String asked, FetchResult.Fetched fetched, @Nullable String selector)
            throws InterruptedException {
        String address = fetched.finalUrl();
        if (!isPage(fetched.contentType())) {
            return failure(Problem.Kind.NO_ARTICLE, "(" + fetched.contentType() + ")");
        }
        if (isFrontPage(address) && !isFrontPage(asked)) {
            return failure(Problem.Kind.FRONT_PAGE, address);
        }
        int bytes = Math.min(fetched.body().length(), BYTES);
        room.acquire(bytes);
        try {
            return extracted(Page.of(address, fetched.body().bytes(), fetched.contentType()), selector);
        } finally {
            room.release(bytes);
        }
    }

    private static Result extracted(Page page, @Nullable String selector) {
        return switch (Extractor.extract(page, selector)) {
            case Extraction.Article article -> new Success(page.address(), article);
            case Extraction.Refused(var problem, var metadata) -> new Failure(new Read.Failed(problem, null));
        };
    }

    private static boolean isPage(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html") || type.contains("xml") || type.startsWith("text/plain");
    }

    private static boolean isFrontPage(String address) {
        var parts = ADDRESS.matcher(address.strip());
        return parts.matches() && parts.group(2).length() <= 1 && parts.group(3).isEmpty();
    }

    private static String host(String address) {
        var parts = ADDRESS.matcher(address.strip());
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Failure failure(Problem.Kind kind, String detail) {
        return new Failure(Read.Failed.of(kind, detail));
    }
}
