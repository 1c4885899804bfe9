package dev.lede.sync;

/** How much there is to read in a Markdown text: letters and digits without addresses; a Han character says as much as three. */
final class TextSize {
    private static final int HAN = 3;

    private TextSize() {}

    static int of(String markdown) {
        int size = 0;
        int at = 0;
        while (at < markdown.length()) {
            char c = markdown.charAt(at);
            if (c == ']' && markdown.startsWith("](", at)) {
                at = end(markdown, at, ')');
            } else if (c == '<' || c == ':' && markdown.startsWith("://", at)) {
                at = end(markdown, at, c == '<' ? '>' : ' ');
            } else {
                size += Character.isLetterOrDigit(c) ? c >= 0x2E80 ? HAN : 1 : 0;
                at++;
            }
        }
        return size;
    }

    /** Of what never ends only the first character is passed over, so that nothing is looked at twice for long. */
    private static int end(String markdown, int start, char close) {
        int farthest = Math.min(markdown.length(), start + 2_000);
        for (int at = start + 1; at < farthest; at++) {
            char c = markdown.charAt(at);
            if (c == close || c == '\n') {
                return at;
            }
        }
        return start + 1;
    }
}
