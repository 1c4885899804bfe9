package dev.lede.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a line of text looks like. */
final class Prose {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’」』）)]?(?:\\s|$)");

    private static final int GRAM = 6;

    /** Which runs are looked at follows from their first letter, so that both texts choose the same. */
    private static final int SAMPLE = 5;

    private Prose() {}

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    /** How much two lines share, by their pairs of letters: 0 for nothing, 1 for all of both. */
    static double pairsShared(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / Math.max(1, first.size() + second.size());
    }

    private static Set<String> pairs(String line) {
        return IntStream.range(1, line.length())
                .mapToObj(i -> line.substring(i - 1, i + 1))
                .collect(Collectors.toSet());
    }

    /** How much two texts share, by their runs of six letters: 0 for nothing, 1 for all of both. */
    static double likeness(String one, String other) {
        var first = grams(folded(one));
        var second = grams(folded(other));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (int i = 0; i + GRAM <= text.length(); i += 1) {
            if (text.charAt(i) % SAMPLE == 0) {
                grams.add(text.substring(i, i + GRAM));
            }
        }
        return grams;
    }

    /** Letters and digits alone, in lower case: what two writings of the same words share. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
