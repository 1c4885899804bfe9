package dev.lede.query;

import java.util.List;

/**
 * The first thing in a query that cannot be understood. It carries no sentence, only what one is made of, since the
 * words for it are the program's.
 *
 * @param column where it stands, counted in characters from 1
 * @param found the word as it was typed, may be empty
 * @param known what could have stood there; empty where that is endless
 */
public record QueryProblem(int column, Kind kind, String found, List<String> known) implements Parsed {

    public enum Kind {
        /** {@code colour:red} */
        UNKNOWN_KEY,
        /** {@code is:purple}, {@code on:someday} */
        UNKNOWN_VALUE,
        /** {@code tag:} and nothing behind it */
        MISSING_VALUE,
        /** A quote is opened and never closed. */
        OPEN_QUOTE
    }

    public QueryProblem {
        known = List.copyOf(known);
    }
}
