package dev.lede.source;

import dev.lede.feed.ParsedFeed;
import dev.lede.model.Problem;
import java.util.List;

/** What came of reading a folder or a file. */
public sealed interface Reading {

    /**
     * @param fingerprint of all that was read; the next reading wants it back
     * @param fileProblems files that were left out, or read without their front matter, each with its reason
     */
    record Read(ParsedFeed feed, String fingerprint, List<FileProblem> fileProblems) implements Reading {
        public Read {
            fileProblems = List.copyOf(fileProblems);
        }
    }

    /** Nothing changed since the fingerprint was taken. */
    record Unchanged() implements Reading {}

    /** Nothing could be read. */
    record Failed(Problem problem) implements Reading {}

    /** @param path of the file, from the folder on */
    record FileProblem(String path, String reason) {}
}
