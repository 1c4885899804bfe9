package dev.lede.model;

import java.util.List;

/**
 * What cleaning has done.
 *
 * @param givenBack by how many bytes the file of the store is smaller
 * @param unused bytes of it that hold nothing, for what is stored next
 */
public record Cleaned(List<Cleaning> feeds, long givenBack, long unused) {
    public Cleaned {
        feeds = List.copyOf(feeds);
    }
}
