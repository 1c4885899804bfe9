package dev.lede.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one undo takes back.
 *
 * @param number by which it can be named
 * @param bySync whether rules did it in a sync, and not the person
 * @param made null where it was changed before this was noted
 * @param changes that were made together, in their order; of tags, one each
 * @param entries that were changed
 */
public record JournalStep(
        long number, boolean bySync, @Nullable Instant made, List<Change> changes, long entries) {
    public JournalStep {
        changes = List.copyOf(changes);
    }
}
