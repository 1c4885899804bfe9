package dev.lede.fetch;

import java.util.Map;

/**
 * How this program goes out.
 *
 * @param environment holds the {@code *_proxy} variables
 * @param version of the program, for the User-Agent
 */
public record Outgoing(AddressRules rules, Map<String, String> environment, Limits limits, String version) {
    public Outgoing {
        environment = Map.copyOf(environment);
    }
}
