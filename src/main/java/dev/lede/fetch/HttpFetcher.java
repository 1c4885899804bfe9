package dev.lede.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fetcher that goes out. Names no type of the HTTP client, so that constructing it starts nothing. */
public final class HttpFetcher implements Fetcher {
    private final NetworkSettings network;
    private @Nullable Journeys journeys;

    public HttpFetcher(NetworkSettings network) {
        this.network = network;
    }

    @Override
    public FetchResult fetch(Request request) throws InterruptedException {
        return started().fetch(request);
    }

    @Override
    public List<String> waitedFor() {
        return started().waitedFor();
    }

    private synchronized Journeys started() {
        if (journeys == null) {
            journeys = new Journeys(new Exchange(network), network.limits());
        }
        return journeys;
    }
}
