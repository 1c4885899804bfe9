package dev.lede.library;

import dev.lede.model.Origin;
import java.util.List;

/**
 * A tag and how many entries bear it.
 *
 * @param origins who gave it, the one nearest to the person first; the publisher only where nobody else did
 */
public record TagCount(String name, long unread, long total, List<Origin> origins) {

    public TagCount {
        origins = List.copyOf(origins);
    }
}
