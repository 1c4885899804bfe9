package dev.lede.model;

import java.time.Instant;

/**
 * Where an entry stands on the front page: the second it is sorted by, then 16 bits of sequence. Greater is newer, so
 * the order of places is the order of the list and a day is a range.
 */
public record Place(long value) implements Comparable<Place> {
    private static final int SEQUENCE_BITS = 16;

    /** Newer than every entry. */
    public static final Place NEWEST = new Place(Long.MAX_VALUE);

    /** The first place of the given second; the places of that second follow it. */
    public static Place firstOf(Instant second) {
        return new Place(second.getEpochSecond() << SEQUENCE_BITS);
    }

    public Instant instant() {
        return Instant.ofEpochSecond(value >> SEQUENCE_BITS);
    }

    /** Its place among those of the same second. */
    public int sequence() {
        return (int) (value & (1 << SEQUENCE_BITS) - 1);
    }

    public Place next() {
        return new Place(value + 1);
    }

    @Override
    public int compareTo(Place other) {
        return Long.compare(value, other.value);
    }
}
