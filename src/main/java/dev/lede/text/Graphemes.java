package dev.lede.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where what fills one place on the screen ends: a grapheme cluster (UAX 29), but where one joins letters that terminals
 * give cells of their own (consonants of India by a virama, leading jamo) it is cut between them. The JDK's {@code \X} knows the rules; it is asked only where the next
 * character could join, since most text is Latin and Han, where every character stands alone.
 */
final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    static int end(CharSequence text, int index) {
        char here = text.charAt(index);
        boolean alone = standsAlone(here) && (index + 1 == text.length() || standsAlone(text.charAt(index + 1)));
        return alone ? index + 1 : clusterEnd(text, index);
    }

    private static int clusterEnd(CharSequence text, int index) {
        Matcher cluster = CLUSTER.matcher(text).region(index, text.length());
        if (!cluster.lookingAt()) {
            return index + 1;
        }
        return Character.isEmoji(Character.codePointAt(text, index))
                ? cluster.end()
                : letterEnd(text, index, cluster.end());
    }

    /** A letter takes what has no cells of its own; what stands before the first cell goes with it. */
    private static int letterEnd(CharSequence text, int start, int end) {
        boolean seen = false;
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            boolean hasCells = WidthTable.of(codePoint, false) > 0;
            if (seen && hasCells) {
                return i;
            }
            seen |= hasCells;
            i += Character.charCount(codePoint);
        }
        return end;
    }

    /** Neither joins a neighbour nor is joined by one of its kind: Latin letters, CJK punctuation, kana, Han. */
    private static boolean standsAlone(char c) {
        return c >= 0x20 && c < 0x300 && c != 0xAD
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3000 && c < 0x302A
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A0 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0xFF01 && c <= 0xFF9D;
    }
}
