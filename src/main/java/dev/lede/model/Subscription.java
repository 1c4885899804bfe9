package dev.lede.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** As newsboat 2.44: an address named twice is one feed with the tags of both lines. */
    public Subscription and(Subscription again) {
        var allTags = new LinkedHashSet<>(tags);
        allTags.addAll(again.tags);
        var allSettings = new LinkedHashMap<>(again.settings);
        allSettings.putAll(settings);
        String name = title == null ? again.title : title;
        return new Subscription(address, name, List.copyOf(allTags), hidden || again.hidden, allSettings);
    }
}
