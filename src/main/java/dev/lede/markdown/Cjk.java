package dev.lede.markdown;

import java.lang.Character.UnicodeScript;

/** Tells the scripts that are written without blanks between words, and their full-width punctuation. */
final class Cjk {
    private Cjk() {}

    /** Han, kana, hangul, or full-width punctuation. */
    static boolean is(int codePoint) {
        return isUnspaced(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
    }

    /** As {@link #is}, without hangul: Korean puts blanks between its words, so a line break is one. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        if (codePoint <= 0x303F || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)) {
            return true;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> codePoint == 0x30FB || codePoint == 0x30FC;
        };
    }

    /** Whether a line break between the two is nothing instead of a blank. */
    static boolean joins(int before, int after) {
        return isUnspaced(before) && isUnspaced(after) || isFullWidthMark(before) || isFullWidthMark(after);
    }

    private static boolean isFullWidthMark(int codePoint) {
        return "，。、；：？！（）「」『』《》〈〉【】".indexOf(codePoint) >= 0;
    }
}
