package dev.lede.model;

/** What people type, and what state, journal and links refer to: a serial number, never used twice. */
public record EntryId(long value) {

    public EntryId {
        if (value <= 0) {
            throw new IllegalArgumentException("An entry's id is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
