package dev.lede.fetch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller that goes out. Names no type of the HTTP client, so that constructing it starts nothing. */
public final class HttpCaller implements Caller {
    private final AddressRules rules;
    private final Map<String, String> environment;
    private final Limits limits;
    private final String version;
    private @Nullable Conversation conversation;

    /**
     * @param environment holds the {@code *_proxy} variables
     * @param version of the program, for the User-Agent
     */
    public HttpCaller(AddressRules rules, Map<String, String> environment, Limits limits, String version) {
        this.rules = rules;
        this.environment = Map.copyOf(environment);
        this.limits = limits;
        this.version = version;
    }

    @Override
    public Reply call(Question question) throws InterruptedException {
        return started().call(question);
    }

    private synchronized Conversation started() {
        if (conversation == null) {
            conversation =
                    new Conversation(rules, new Proxies(environment), new Client(rules, limits, version), limits);
        }
        return conversation;
    }
}
