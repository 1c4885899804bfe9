package dev.lede.library;

import dev.lede.query.Query;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What a person collects, in files that other programs read. */
public interface Archives {

    /**
     * Writes what a query finds into the content folder of a Hugo site, and brings up to date what was written before. What
     * the query no longer finds is left there. Interrupting the calling thread stops it between two articles.
     *
     * @param pictures whether the pictures of the articles are fetched and kept beside them
     * @param progress told after each article
     * @throws ArchiveException where the folder cannot be written
     */
    Written write(Path folder, Query query, boolean pictures, Consumer<Progress> progress);

    record Progress(long done, long articles) {}

    /**
     * @param articles how many were looked at
     * @param changed how many of their files were written, the others being as they should be
     * @param missing how many pictures could not be had; their links lead where they led
     */
    record Written(long articles, long changed, long pictures, long missing) {}
}
