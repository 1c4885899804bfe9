package dev.lede.library;

import dev.lede.model.StoreHealth;
import dev.lede.store.Upkeep;
import java.nio.file.Path;

/** Maintenance of a store. */
final class StoredMaintenance implements Maintenance {
    private final Upkeep upkeep;

    StoredMaintenance(Upkeep upkeep) {
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
