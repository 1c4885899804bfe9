package dev.lede.cli;

import dev.lede.library.Maintenance;
import dev.lede.model.Cleaned;
import dev.lede.model.Cleaning;
import dev.lede.model.StoreHealth;
import java.nio.file.Path;
import java.util.List;

/** Finds what it was told to find, and notes whether that was cleaned. */
final class FakeMaintenance implements Maintenance {
    List<Cleaning> old = List.of();
    boolean cleaned;

    @Override
    public StoreHealth examine() {
        throw new AssertionError("nothing was to be examined");
    }

    @Override
    public void backUp(Path file) {
        throw new AssertionError("nothing was to be backed up");
    }

    @Override
    public Path restore(Path file) {
        throw new AssertionError("nothing was to be restored");
    }

    @Override
    public List<Cleaning> old() {
        return old;
    }

    @Override
    public Cleaned clean() {
        cleaned = true;
        return new Cleaned(old, 5 << 20, 1 << 19);
    }
}
