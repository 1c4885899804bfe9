package dev.lede.query;

/** The strokes around a pattern: one within it is written {@code \/}. */
final class Strokes {
    private Strokes() {}

    static String off(String written) {
        return each(written, false);
    }

    static String on(String pattern) {
        return '/' + each(pattern, true) + '/';
    }

    /** Any other pair of \ and a character is the pattern's own. */
    private static String each(String text, boolean escaped) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == '/' ? escaped ? "\\/" : "/" : "\\" + next);
            } else {
                out.append(c == '/' && escaped ? "\\/" : String.valueOf(c));
            }
        }
        return out.toString();
    }
}
