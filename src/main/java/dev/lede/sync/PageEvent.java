package dev.lede.sync;

import dev.lede.model.EntryId;
import dev.lede.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One of several pages has come, or will not.
 *
 * @param problem what stood in the way, null where nothing did
 */
public record PageEvent(EntryId entry, @Nullable Problem problem, int done, int pages) {

    PageEvent after(int count, int all) {
        return new PageEvent(entry, problem, count, all);
    }
}
