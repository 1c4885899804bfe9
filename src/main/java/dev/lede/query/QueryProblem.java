package dev.lede.query;

import dev.lede.text.Fold;
import dev.lede.text.Slips;
import java.util.List;
import java.util.Optional;

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
        OPEN_QUOTE,
        /** A bracket is opened and never closed. */
        OPEN_BRACKET,
        /** A bracket is closed that was never opened. */
        STRAY_BRACKET,
        /** Beside {@code or}, behind {@code not} or between brackets there is nothing. */
        NOTHING_THERE,
        /** {@code sort:} and {@code limit:} within brackets, behind {@code not}, as one of two, or twice. */
        NOT_HERE,
        /** {@code /(/} */
        BAD_PATTERN,
        /** Longer, or with more brackets within brackets, than a person writes. */
        TOO_LONG
    }

    public QueryProblem {
        known = List.copyOf(known);
    }

    static QueryProblem of(Kind kind, Token found) {
        return new QueryProblem(found.column(), kind, found.value(), List.of());
    }

    /** What was meant, where what was typed looks like it. */
    public Optional<String> meant() {
        return Slips.meant(Fold.of(found), known);
    }
}
