package dev.lede.store;

import dev.lede.text.Fold;

/**
 * Text as it is searched: folded, each Han, kana or hangul character a word of its own (so that two of them are found, or
 * one), and a mark at the end of a sentence, which no phrase crosses. A change here needs a new {@link #VERSION}.
 */
final class SearchText {
    static final int VERSION = 1;

    private static final String SENTENCE_END = String.valueOf(SearchWords.SENTENCE_END);

    private SearchText() {}

    static String of(String text) {
        return SearchWords.of(Fold.charsOf(text));
    }

    /** Markdown without the addresses of its links and pictures. */
    static String ofMarkdown(String markdown) {
        var text = new StringBuilder(markdown.length());
        int from = 0;
        for (int link = markdown.indexOf("]("); link >= 0; link = markdown.indexOf("](", from)) {
            int end = markdown.indexOf(')', link);
            if (end < 0) {
                break;
            }
            text.append(markdown, from, link).append(' ');
            from = end + 1;
        }
        return of(text.append(markdown, from, markdown.length()).toString());
    }

    /**
     * A phrase for FTS5's MATCH; empty where there is no word in it.
     */
    static String phrase(String words) {
        String phrase = of(words).strip();
        while (phrase.startsWith(SENTENCE_END)) {
            phrase = phrase.substring(1).strip();
        }
        while (phrase.endsWith(SENTENCE_END)) {
            phrase = phrase.substring(0, phrase.length() - 1).strip();
        }
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return '"' + phrase + '"';
    }
}
