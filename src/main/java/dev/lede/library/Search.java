package dev.lede.library;

import dev.lede.feed.Discovery.Link;
import dev.lede.feed.FeedParser;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.library.Found.Offer;
import dev.lede.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the addresses where a feed may be, a few of each kind and no more: a page may name hundreds. */
final class Search {
    private static final int MOST_OF_A_KIND = 5;

    /** After these the next guess on the same host would end so too, and each may take half a minute. */
    private static final Set<Problem.Kind> HOPELESS = Set.of(
            Problem.Kind.TIMEOUT,
            Problem.Kind.UNREACHABLE,
            Problem.Kind.RATE_LIMITED,
            Problem.Kind.CERTIFICATE,
            Problem.Kind.PROXY);

    private final Fetcher fetcher;
    private @Nullable Problem refused;
    private boolean hopeless;

    Search(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The first that is a feed, and those behind it as they are named; nothing where none of the first few is. */
    List<Offer> offersOf(List<Link> links) throws InterruptedException {
        for (int i = 0; i < Math.min(MOST_OF_A_KIND, links.size()); i++) {
            var first = feedAt(links.get(i));
            if (first != null) {
                var offers = new ArrayList<Offer>();
                offers.add(first);
                links.stream()
                        .skip(i + 1L)
                        .map(link -> new Offer(link.address(), link.title(), false))
                        .forEach(offers::add);
                return offers;
            }
        }
        return List.of();
    }

    /** The first of these places where there is a feed: the others are no more than guesses. */
    List<Offer> guess(List<Link> places) throws InterruptedException {
        for (Link place : places) {
            var feed = hopeless ? null : feedAt(place);
            if (feed != null) {
                return List.of(feed);
            }
        }
        return List.of();
    }

    /** That an address was refused says more than that no feed was found. */
    Problem problemOr(Problem.Kind kind, String detail) {
        return refused == null ? new Problem(kind, detail) : refused;
    }

    /** What is there, if it is a feed itself. */
    @Nullable
    Offer feedAt(Link link) throws InterruptedException {
        var result = fetcher.fetch(Fetcher.Request.of(link.address()));
        if (result instanceof FetchResult.Fetched answer) {
            return FeedParser.parse(answer.body().bytes(), answer.contentType(), answer.finalUrl())
                            instanceof ParsedFeed feed
                    ? new Offer(link.address(), Finding.titleOf(feed, link.address()), true)
                    : null;
        }
        var problem = problem(result, link.address());
        hopeless |= HOPELESS.contains(problem.kind());
        if (refused == null && problem.kind() == Problem.Kind.PRIVATE_ADDRESS) {
            refused = problem;
        }
        return null;
    }

    static Problem problem(FetchResult result, String address) {
        return switch (result) {
            case FetchResult.Failed(var problem) -> problem;
            case FetchResult.RateLimited(var pause) -> new Problem(Problem.Kind.RATE_LIMITED, pause.toSeconds() + " s");
            case FetchResult.NotModified _, FetchResult.Fetched _ -> new Problem(Problem.Kind.EMPTY, address);
        };
    }
}
