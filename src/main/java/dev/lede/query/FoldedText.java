package dev.lede.query;

import dev.lede.text.Fold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text as it is searched, that knows where each folded character stood; what shows one letter stays together. */
final class FoldedText {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    FoldedText(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = clusterEnd(at);
            String letter = withoutAccents(Fold.of(text.substring(at, end)));
            folded.append(letter);
            for (int i = 0; i < letter.length(); i++) {
                starts.add(at);
            }
            at = end;
        }
    }

    /** A letter and the marks that stand on it. */
    private int clusterEnd(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** As the full-text index does; a dakuten is no accent. */
    private static String withoutAccents(String letter) {
        if (letter.length() == 1 && letter.charAt(0) < 0x80
                || letter.codePoints().anyMatch(Character::isIdeographic)) {
            return letter;
        }
        boolean kana = letter.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF);
        return kana ? letter : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    String folded() {
        return folded.toString();
    }

    /** The part of the text that became that part of the folded one. */
    Highlights.Range range(int first, int end) {
        int last = starts.get(end - 1);
        return new Highlights.Range(starts.get(first), clusterEnd(last));
    }

    /** A word of the folded text, and where it stands in it. */
    record Token(String word, int first, int end) {}

    /** The words as the full-text index knows them: each Han, kana or hangul character is one. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = wordEnd(at);
            if (end > at) {
                tokens.add(new Token(folded.substring(at, end), at, end));
            }
            at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
        }
        return tokens;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (standsAlone(c)) {
                return at == start ? at + Character.charCount(c) : at;
            }
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                return at == start ? at : nameEnd(at);
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** C++ and F# are words. */
    private int nameEnd(int word) {
        int end = word;
        while (end < folded.length() && (folded.charAt(end) == '+' || folded.charAt(end) == '#')) {
            end++;
        }
        return end < folded.length() && Character.isLetterOrDigit(folded.codePointAt(end)) ? word : end;
    }

    /** Whether a character is a word by itself. */
    static boolean standsAlone(int c) {
        return c >= 0x1100
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
