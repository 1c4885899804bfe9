package dev.lede.fetch;

import java.util.Map;

/**
 * What holds for whatever is sent: where to, by which proxies, how long, and as whom.
 *
 * @param environment holds the {@code *_proxy} variables
 * @param version of the program, for the User-Agent
 */
public record NetworkSettings(AddressRules rules, Map<String, String> environment, Limits limits, String version) {
    public NetworkSettings {
        environment = Map.copyOf(environment);
    }
}
