package dev.lede.query;

import dev.lede.text.Fold;
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

    /** More slips than these are another word. */
    private static final int SLIPS = 2;

    public QueryProblem {
        known = List.copyOf(known);
    }

    static QueryProblem of(Kind kind, Token found) {
        return new QueryProblem(found.column(), kind, found.value(), List.of());
    }

    /** What was meant, where what was typed looks like it. */
    public Optional<String> meant() {
        String typed = Fold.of(found);
        return known.stream()
                .filter(word -> slips(typed, word) <= Math.min(SLIPS, word.length() / 2))
                .min((a, b) -> Integer.compare(slips(typed, a), slips(typed, b)));
    }

    /** How many letters are missing, too many, other, or changed places with their neighbour. */
    private static int slips(String typed, String word) {
        if (Math.abs(typed.length() - word.length()) > SLIPS) {
            return Integer.MAX_VALUE;
        }
        int[][] slips = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(slips, typed, word, i, j);
            }
        }
        return slips[typed.length()][word.length()];
    }

    private static int slips(int[][] before, String typed, String word, int i, int j) {
        int other = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int least = Math.min(before[i - 1][j - 1] + other, Math.min(before[i - 1][j], before[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }
}
