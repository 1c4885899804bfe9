package dev.lede.text;

import java.util.Collection;
import java.util.Optional;

/** Slips of the fingers: which word was meant by one that nobody knows. */
public final class Slips {
    /** More of them are another word. */
    private static final int MOST = 2;

    private Slips() {}

    /** Of the known words the nearest, where what was typed looks like it. */
    public static Optional<String> meant(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> slips(typed, word) <= Math.min(MOST, word.length() / 2))
                .min((a, b) -> Integer.compare(slips(typed, a), slips(typed, b)));
    }

    /** How many letters are missing, too many, other, or changed places with their neighbour. */
    private static int slips(String typed, String word) {
        if (Math.abs(typed.length() - word.length()) > MOST) {
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
