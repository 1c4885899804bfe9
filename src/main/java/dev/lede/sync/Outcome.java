package dev.lede.sync;

import dev.lede.model.FilesRead;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import dev.lede.model.Problem;
import dev.lede.store.Delivery;
import dev.lede.store.Pace;
import dev.lede.store.Saved;
import dev.lede.store.StoreException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one feed's source, before anything of it is stored. */
sealed interface Outcome {

    /** @param kept of an archive of ours, which are entries of other feeds */
    record Arrived(Delivery.Answer answer, List<NewEntry> entries, List<KeptEntry> kept, FilesRead files)
            implements Outcome {
        public Arrived {
            kept = List.copyOf(kept);
            entries = List.copyOf(entries);
        }
    }

    /**
     * An account, whose entries have been stored already.
     *
     * @param before the last entry that was there before
     * @param trouble what its server has not taken; told once
     */
    record Synced(
            Pace pace, Saved saved, long before, @Nullable Problem trouble) implements Outcome {}

    /** The same as the last time. */
    record Unchanged(Pace pace) implements Outcome {}

    /** @param pause how long the publisher wants to be left alone, null where it did not say */
    record Failed(Problem problem, @Nullable Duration pause) implements Outcome {}

    /** The store itself gave no answer, which is no fault of the feed's. */
    record StoreFailed(StoreException fault) implements Outcome {}
}
