package dev.lede.extract;

import java.util.regex.Pattern;

/** What a line of text looks like. */
final class Prose {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’」』）)]?(?:\\s|$)");

    private Prose() {}

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
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
