package dev.lede.query;

import java.time.LocalDate;

/** Reads what a person typed as a {@link Query}. */
public final class QueryParser {
    private QueryParser() {}

    public static Parsed parse(String text, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
