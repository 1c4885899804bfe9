package dev.lede.sync;

import dev.lede.model.NewEntry;
import dev.lede.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one feed's source, before anything of it is stored. */
sealed interface Outcome {

    record Arrived(
            @Nullable String title,
            @Nullable String site,
            List<NewEntry> entries,
            Version version)
            implements Outcome {

        public Arrived {
            entries = List.copyOf(entries);
        }
    }

    /** The same as the last time. */
    record Unchanged(Version version) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}

    /**
     * What the next reading wants back, so that the same again costs no parsing and no write.
     *
     * @param fingerprint of the bytes or files that were read
     */
    record Version(@Nullable String etag, @Nullable String lastModified, @Nullable String fingerprint) {
        static final Version NONE = new Version(null, null, null);
    }
}
