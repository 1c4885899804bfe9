package dev.lede.terminal;

import dev.lede.text.Emphasis;
import dev.lede.text.Style;

/** Which cells terminals do not agree about. */
final class Clusters {
    private Clusters() {}

    /**
     * Whether terminals differ over the cells a grapheme takes: emoji with VS16, keycaps, skin tones, joined ones,
     * flags, and clusters of other scripts. tmux 3.3a differs from most on the first five.
     */
    static boolean isDisputed(String grapheme) {
        if (grapheme.length() <= 1) {
            return false;
        }
        int first = grapheme.codePointAt(0);
        if (first >= 0x1F1E6 && first <= 0x1F1FF) {
            return true;
        }
        for (int i = Character.charCount(first); i < grapheme.length(); i++) {
            if (grapheme.charAt(i) < 0x300 || grapheme.charAt(i) > 0x36F) {
                return true;
            }
        }
        return false;
    }

    /** Whether an erased cell looks like a written blank of this style. */
    static boolean isSolid(Style style) {
        return !style.emphasis().contains(Emphasis.REVERSE)
                && !style.emphasis().contains(Emphasis.UNDERLINE)
                && !style.emphasis().contains(Emphasis.STRIKE);
    }
}
