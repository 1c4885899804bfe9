package dev.lede.query;

/**
 * The last word of what is being typed, which need only begin so as long as no blank stands behind it: {@code kern} finds
 * the kernel. It is marked by the star that the finished query has too, so what was found while typing stays found.
 */
public final class Unfinished {
    private Unfinished() {}

    /** The text with a star behind the word that is being typed, if one is. */
    public static String starred(String typed) {
        return Completion.last(typed).filter(token -> goesOn(token, typed)).isPresent() ? typed + '*' : typed;
    }

    /**
     * What is looked for while it is typed. The first letter of a word begins one in nearly every article, which says
     * nothing and is the dearest search there is: it waits for the second.
     */
    public static String soFar(String typed) {
        String starred = starred(typed);
        return starred.equals(typed) || !isFirstLetter(typed)
                ? starred
                : typed.substring(0, typed.length() - Character.charCount(typed.codePointBefore(typed.length())));
    }

    private static boolean isFirstLetter(String typed) {
        boolean one = Completion.last(typed)
                .filter(token -> token.value().codePointCount(0, token.value().length()) == 1)
                .isPresent();
        return one && Character.isLetter(typed.codePointBefore(typed.length()));
    }

    /** What to type on from: {@link #starred} makes the same query of it again. */
    public static String opened(String query) {
        if (query.endsWith("*")) {
            String typed = query.substring(0, query.length() - 1);
            return starred(typed).equals(query) ? typed : query;
        }
        return starred(query).equals(query) ? query : query + ' ';
    }

    /** A character that is a word by itself goes on as another word. */
    private static boolean goesOn(Token token, String typed) {
        boolean word = token.kind() == Token.Kind.PLAIN && !token.value().isEmpty();
        boolean begins = token.key().isEmpty()
                || Key.of(token.key()).filter(Unfinished::isOfWords).isPresent();
        return word
                && begins
                && Character.isLetterOrDigit(typed.codePointBefore(typed.length()))
                && !standsAlone(typed);
    }

    private static boolean isOfWords(Key key) {
        return key == Key.TITLE || key == Key.AUTHOR;
    }

    private static boolean standsAlone(String typed) {
        return FoldedText.standsAlone(typed.codePointBefore(typed.length()));
    }
}
