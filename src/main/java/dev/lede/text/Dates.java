package dev.lede.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Dates as feeds write them: RFC 822, RFC 3339, asctime, and the broken ways. */
public final class Dates {
    private Dates() {}

    /** The moment a text names; without a time it is 00:00, without a zone it is in {@code whereNoZone}. */
    public static Optional<Instant> read(String text, ZoneId whereNoZone) {
        return Optional.empty();
    }
}
