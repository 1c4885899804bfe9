package dev.lede.source;

import dev.lede.feed.ParsedFeed;
import dev.lede.model.FilesRead;
import dev.lede.model.KeptEntry;
import dev.lede.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a folder or a file. */
public sealed interface Reading {

    /**
     * @param feed of a folder: the entries of those files that changed
     * @param kept of an archive of ours: those of its articles whose files changed; they are no entries of this feed
     * @param fingerprint of a single file; the next reading wants it back
     * @param files of a folder: what the next reading wants to know of them
     * @param fileProblems files that were left out, or read without their front matter, each with its reason
     */
    record Read(
            ParsedFeed feed,
            List<KeptEntry> kept,
            @Nullable String fingerprint,
            FilesRead files,
            List<FileProblem> fileProblems)
            implements Reading {
        public Read {
            kept = List.copyOf(kept);
            fileProblems = List.copyOf(fileProblems);
        }
    }

    /** Nothing changed since the last time. */
    record Unchanged() implements Reading {}

    /** Nothing could be read. */
    record Failed(Problem problem) implements Reading {}

    /** @param path of the file, from the folder on */
    record FileProblem(String path, String reason) {}
}
