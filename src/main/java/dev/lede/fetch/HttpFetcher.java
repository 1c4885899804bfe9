package dev.lede.fetch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fetcher that goes out. Names no type of the HTTP client, so that constructing it starts nothing. */
public final class HttpFetcher implements Fetcher {
    private final AddressRules rules;
    private final Map<String, String> environment;
    private final Limits limits;
    private final String version;
    private @Nullable Journeys journeys;

    /**
     * @param environment holds the {@code *_proxy} variables
     * @param version of the program, for the User-Agent
     */
    public HttpFetcher(AddressRules rules, Map<String, String> environment, Limits limits, String version) {
        this.rules = rules;
        this.environment = Map.copyOf(environment);
        this.limits = limits;
        this.version = version;
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
            journeys = new Journeys(new Exchange(rules, new Proxies(environment), limits, version), limits);
        }
        return journeys;
    }
}
