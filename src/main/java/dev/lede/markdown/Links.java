package dev.lede.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of an article in the order of their numbers; equal addresses share one. */
final class Links {
    private final List<LaidLink> links = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String address, String text) {
        return numbers.computeIfAbsent(address, a -> {
            links.add(new LaidLink(links.size() + 1, a, text));
            return links.size();
        });
    }

    List<LaidLink> all() {
        return links;
    }
}
