package dev.lede.fetch;

import dev.lede.model.Problem.Kind;
import dev.lede.model.ShownAddress;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Follows redirects from the address asked for to an answer; each address on the way takes its turn at its host. */
final class Journeys {
    private final Exchange exchange;
    private final HostLimits hosts;
    private final Limits limits;

    Journeys(Exchange exchange, Limits limits) {
        this.exchange = exchange;
        this.hosts = new HostLimits(limits.perHost(), limits.together());
        this.limits = limits;
    }

    List<String> waitedFor() {
        return hosts.longest();
    }

    FetchResult fetch(Fetcher.Request request) throws InterruptedException {
        HttpUrl url = HttpUrl.parse(request.address().strip());
        return url == null
                ? FetchResult.Failed.of(Kind.BAD_ADDRESS, ShownAddress.of(request.address()))
                : new Journey().from(Visit.first(url, request));
    }

    /** One request with its redirects, and the time that is left for it. */
    private final class Journey {
        private Duration left = limits.whole();

        private FetchResult from(Visit first) throws InterruptedException {
            Visit visit = first;
            for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
                switch (answer(visit)) {
                    case Answer.Content content -> {
                        return fetched(visit, content);
                    }
                    case Answer.Unchanged(var fresh) -> {
                        return new FetchResult.NotModified(text(visit.permanent()), fresh);
                    }
                    case Answer.End(var result) -> {
                        return result;
                    }
                    case Answer.Moved moved -> {
                        Visit next = visit.next(moved);
                        if (next == null) {
                            return FetchResult.Failed.of(Kind.BAD_ADDRESS, ShownAddress.of(moved.location()));
                        }
                        visit = next;
                    }
                }
            }
            return FetchResult.Failed.of(Kind.TOO_MANY_REDIRECTS, first.url().host());
        }

        private Answer answer(Visit visit) throws InterruptedException {
            try (var turn = hosts.enter(visit.url().host())) {
                long start = System.nanoTime();
                Answer answer = exchange.ask(visit, left);
                left = left.minusNanos(System.nanoTime() - start);
                return answer;
            }
        }
    }

    private static FetchResult fetched(Visit visit, Answer.Content content) {
        return new FetchResult.Fetched(
                visit.url().toString(),
                text(visit.permanent()),
                content.body(),
                content.contentType(),
                content.validators(),
                content.fresh());
    }

    private static @Nullable String text(@Nullable HttpUrl url) {
        return url == null ? null : url.toString();
    }
}
