package dev.lede.library;

import dev.lede.model.Cleaned;
import dev.lede.model.Cleaning;
import dev.lede.model.StoreHealth;
import java.nio.file.Path;
import java.util.List;

/** What a person does so that nothing they collected is ever lost. */
public interface Maintenance {
    /** Looks through the whole store, which takes a while where it is large, and mends counters that are wrong. */
    StoreHealth examine();

    /** Writes a whole copy of the store; a file of that name gives way to it at the end, or not at all. */
    void backUp(Path file);

    /**
     * Puts the copy in the place of the store, and keeps what was there beside it.
     *
     * @return the file that holds what was there
     */
    Path restore(Path file);

    /** What {@link #clean} would drop, by feed. */
    List<Cleaning> old();

    /**
     * Drops the texts that need no longer be kept and the entries of feeds no longer followed, but for what is unread,
     * starred or tagged by the person, and gives the space back. Takes a while; interrupting the calling thread stops it.
     */
    Cleaned clean();
}
