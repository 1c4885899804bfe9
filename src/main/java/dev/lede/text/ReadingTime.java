package dev.lede.text;

/** How long a text takes to read: words where they are spaced, characters where they are not, both added up. */
public final class ReadingTime {
    private static final int WORDS_A_MINUTE = 230;
    private static final int CHARACTERS_A_MINUTE = 400;

    /** What is longer is judged by its beginning, so that an article of any length opens at once. */
    private static final int SAMPLE = 40_000;

    private final String text;
    private int words;
    private int characters;

    private ReadingTime(String text) {
        this.text = text;
    }

    /** Whole minutes, at least one where there is anything to read; addresses in the Markdown are not read. */
    public static int minutes(String markdown) {
        var time = new ReadingTime(markdown);
        int counted = 0;
        while (counted < Math.min(SAMPLE, markdown.length())) {
            counted = time.count(counted);
        }
        double sampled = (double) time.words / WORDS_A_MINUTE + (double) time.characters / CHARACTERS_A_MINUTE;
        double minutes = counted == 0 ? 0 : sampled * markdown.length() / counted;
        return minutes == 0 ? 0 : Math.max(1, (int) Math.round(minutes));
    }

    /** Counts what stands at {@code at} and answers where the next thing begins. */
    private int count(int at) {
        int c = text.codePointAt(at);
        if (text.startsWith("://", at)) {
            return endOfAddress(at);
        }
        if (isUnspaced(c)) {
            characters++;
            return at + Character.charCount(c);
        }
        if (!Character.isLetterOrDigit(c)) {
            return at + Character.charCount(c);
        }
        words++;
        return endOfWord(at);
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = Character.isLetterOrDigit(c) && !isUnspaced(c) || c == '\'' || c == '’';
            if (!inside && Character.getType(c) != Character.NON_SPACING_MARK) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private int endOfAddress(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 127 && text.charAt(end) != ')') {
            end++;
        }
        return end;
    }

    /** Han and kana; asked of every character, so without a search through the scripts. */
    private static boolean isUnspaced(int c) {
        return c >= 0x2E80 && (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF);
    }
}
