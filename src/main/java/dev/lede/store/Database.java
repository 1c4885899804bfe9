package dev.lede.store;

import java.nio.file.Path;
import java.time.Clock;

/** The one SQLite file. */
public final class Database implements AutoCloseable {
    public static Database open(Path file, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Changes whenever any process, this one too, has changed the store. */
    public long version() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
