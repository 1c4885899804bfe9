package dev.lede.config;

import dev.lede.model.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person wants done with entries of a kind, when they arrive.
 *
 * @param when the query they meet, as it is written; it can be parsed
 * @param tags that it gives
 * @param told whether the person wants to be told of them
 * @param run a program and its arguments, called for each of them; empty for none
 */
public record Rule(
        String when, List<String> tags, boolean star, boolean read, boolean hide, boolean told, List<String> run) {
    public Rule {
        tags = List.copyOf(tags);
        run = List.copyOf(run);
    }

    /** What it does that is kept in the store. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        if (!tags.isEmpty()) {
            changes.add(new Change.Ruled(tags));
        }
        if (star) {
            changes.add(new Change.Starred(true));
        }
        if (read) {
            changes.add(new Change.Read(true));
        }
        if (hide) {
            changes.add(new Change.Hidden());
        }
        return changes;
    }

    boolean doesNothing() {
        return changes().isEmpty() && !told && run.isEmpty();
    }
}
