package dev.lede.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lede.config.Rule;
import dev.lede.model.Origin;
import dev.lede.store.TagTally;
import dev.lede.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who gave which tag: the store knows feeds' tags and the person's own, the rules theirs, and the rest are publishers'. */
final class GivenTags {
    /** Asking the store which tags rules ever gave would cost a look for each tag of every publisher. */
    private final Set<String> ruled;

    GivenTags(List<Rule> rules) {
        this.ruled = rules.stream()
                .flatMap(rule -> rule.tags().stream())
                .map(Fold::of)
                .collect(toUnmodifiableSet());
    }

    List<TagCount> of(List<TagTally> tags) {
        return tags.stream().map(this::of).toList();
    }

    /** Those that anybody but publishers gave, who give thousands: what the side bar has room for. */
    List<TagCount> given(List<TagTally> tags) {
        return tags.stream()
                .filter(tag -> tag.own() || tag.ofFeed() || isRuled(tag))
                .map(this::of)
                .toList();
    }

    private boolean isRuled(TagTally tag) {
        return !ruled.isEmpty() && ruled.contains(Fold.of(tag.name()));
    }

    private TagCount of(TagTally tag) {
        var origins = new ArrayList<Origin>();
        if (tag.own()) {
            origins.add(Origin.OWN);
        }
        if (isRuled(tag)) {
            origins.add(Origin.RULE);
        }
        if (tag.ofFeed()) {
            origins.add(Origin.FEED);
        }
        if (origins.isEmpty()) {
            origins.add(Origin.PUBLISHER);
        }
        return new TagCount(tag.name(), tag.unread(), tag.total(), origins);
    }
}
