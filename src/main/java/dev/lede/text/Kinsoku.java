package dev.lede.text;

/**
 * What must not begin a line and what must not end one. Unicode's strict rules hold most of it already; these are held
 * whatever stands around them, also where a word too long for any line has to be broken.
 */
final class Kinsoku {
    private static final String NEVER_FIRST = "。，、；：！？）」』》〉】〕〗〙〛］｝｣｡､．％‰℃…‥・ー々〜～";
    private static final String NEVER_LAST = "（「『《〈【〔〖〘〚［｛｢＄￥";
    private static final String CLOSING_QUOTES = "”’";
    private static final String OPENING_QUOTES = "“‘";

    private Kinsoku() {}

    /** Whether a line may end before {@code index}. */
    static boolean allows(String text, int index) {
        char next = text.charAt(index);
        if (NEVER_FIRST.indexOf(next) >= 0) {
            return false;
        }
        char before = text.charAt(index - 1);
        if (Character.isWhitespace(before)) {
            // Behind a blank ’90s opens; nothing full-width is meant to stand alone there.
            return !endsWithOpener(text, index);
        }
        return CLOSING_QUOTES.indexOf(next) < 0 && !isOpener(before);
    }

    private static boolean endsWithOpener(String text, int index) {
        int last = index - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return isOpener(text.charAt(last));
    }

    private static boolean isOpener(char c) {
        return NEVER_LAST.indexOf(c) >= 0 || OPENING_QUOTES.indexOf(c) >= 0;
    }
}
