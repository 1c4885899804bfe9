package dev.lede.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many letters of which scripts a text has. Asking for a script is a search, so the commonest are known by range. */
final class LetterCount {
    private final Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    private int ascii;
    private int unified;
    private int otherLetters;
    private int kana;
    private int otherHan;
    private int hangul;

    LetterCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                unified++;
            } else {
                int codePoint = text.codePointAt(i);
                other(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
    }

    private void other(int c) {
        var script = UnicodeScript.of(c);
        if (Character.isLetter(c)) {
            otherLetters++;
            others.merge(script, 1, Integer::sum);
        }
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        hangul += script == UnicodeScript.HANGUL ? 1 : 0;
        otherHan += Character.isIdeographic(c) ? 1 : 0;
    }

    int letters() {
        return ascii + unified + otherLetters;
    }

    int kana() {
        return kana;
    }

    int han() {
        return unified + otherHan;
    }

    int hangul() {
        return hangul;
    }

    /** The script of most letters by far; null where there is none. */
    @Nullable
    UnicodeScript main() {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(others);
        scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        scripts.merge(UnicodeScript.HAN, unified, Integer::sum);
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 5 > letters() * 3)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
