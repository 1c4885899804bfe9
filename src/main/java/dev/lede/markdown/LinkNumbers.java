package dev.lede.markdown;

import java.util.HashMap;
import java.util.Map;

/** The numbers of an article's links: the first address is 1, equal ones share one, and none ever changes. */
final class LinkNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String address) {
        return numbers.computeIfAbsent(address, _ -> numbers.size() + 1);
    }
}
