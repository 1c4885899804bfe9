package dev.lede.model;

import java.util.List;

/**
 * How the store fares.
 *
 * @param damage what SQLite found, in its words; empty where it is sound
 * @param miscounted how many counters of feeds and tags were wrong; they are right again
 * @param bytes of the file
 * @param pending bytes of the log that SQLite writes into the file later
 * @param unused bytes of the file that hold nothing
 */
public record StoreHealth(List<String> damage, long miscounted, long entries, long bytes, long pending, long unused) {
    public StoreHealth {
        damage = List.copyOf(damage);
    }

    public boolean sound() {
        return damage.isEmpty();
    }
}
