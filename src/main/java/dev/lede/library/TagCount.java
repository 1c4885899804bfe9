package dev.lede.library;

import dev.lede.model.Origin;
import dev.lede.store.TagTally;
import java.util.ArrayList;
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

    static TagCount of(TagTally tag) {
        var origins = new ArrayList<Origin>();
        if (tag.own()) {
            origins.add(Origin.OWN);
        }
        if (tag.ofFeed()) {
            origins.add(Origin.FEED);
        }
        if (!tag.given()) {
            origins.add(Origin.PUBLISHER);
        }
        return new TagCount(tag.name(), tag.unread(), tag.total(), origins);
    }
}
