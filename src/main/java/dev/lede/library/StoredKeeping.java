package dev.lede.library;

import dev.lede.model.StoreHealth;
import dev.lede.store.Upkeep;
import java.nio.file.Path;

/** Keeping on a store. */
final class StoredKeeping implements Keeping {
    private final Upkeep upkeep;

    StoredKeeping(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public StoreHealth examine() {
        return upkeep.examine();
    }

    @Override
    public void backUp(Path file) {
        upkeep.backUp(file);
    }

    @Override
    public Path restore(Path file) {
        return upkeep.restore(file);
    }
}
