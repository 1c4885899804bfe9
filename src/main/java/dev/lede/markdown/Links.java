package dev.lede.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links of a page in the order in which it comes to them; their numbers are the article's. */
final class Links {
    private final LinkNumbers numbers;
    private final List<LaidLink> links = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    Links(LinkNumbers numbers) {
        this.numbers = numbers;
    }

    int number(String address, String text) {
        int number = numbers.of(address);
        if (seen.add(number)) {
            links.add(new LaidLink(number, address, text));
        }
        return number;
    }

    List<LaidLink> all() {
        return links;
    }
}
