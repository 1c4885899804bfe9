package dev.lede.library;

import dev.lede.model.Origin;
import dev.lede.store.TagTally;

/**
 * A tag and how many entries bear it.
 *
 * @param origin who gave it, of several the one nearest to the person
 */
public record TagCount(String name, long unread, long total, Origin origin) {

    static TagCount of(TagTally tag) {
        Origin given = tag.ofFeed() ? Origin.FEED : Origin.PUBLISHER;
        return new TagCount(tag.name(), tag.unread(), tag.total(), tag.own() ? Origin.OWN : given);
    }
}
