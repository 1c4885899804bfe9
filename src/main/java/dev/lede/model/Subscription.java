package dev.lede.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * My relation to a feed: one line of the {@code feeds} file.
 *
 * @param address a web address, or the path of a folder or file, as the person wrote it
 * @param title the name the person gave it ({@code "~Title"}), or null for the publisher's
 * @param settings the {@code key=value} words of the line
 */
public record Subscription(
        String address, @Nullable String title, List<String> tags, boolean hidden, Map<String, String> settings) {

    public Subscription {
        tags = List.copyOf(tags);
        settings = Map.copyOf(settings);
    }

    public static Subscription to(String address, List<String> tags) {
        return new Subscription(address, null, tags, false, Map.of());
    }
}
