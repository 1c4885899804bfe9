package dev.lede.terminal;

/** Refuses, in text that is about to be drawn, whatever acts on a terminal instead of being shown. */
final class Visible {
    private Visible() {}

    /** One line: tabs are blanks, lone surrogates are U+FFFD, everything that acts is gone. */
    static String line(String text) {
        return isClean(text) ? text : clean(text, false);
    }

    /** Many lines: line feeds and tabs stay; CR LF and CR are line feeds. */
    static String block(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20
                    || c >= 0x7F && c < 0xA0
                    || c >= 0x2028 && acts(c)
                    || Character.isSurrogate(c)
                    || c >= 0xFFF0) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text, boolean lines) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n') {
                kept.append(lines ? (char) c : ' ');
            } else if (c >= 0xD800 && c <= 0xDFFF) {
                kept.append('\uFFFD');
            } else if (!acts(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c)
                || c >= 0x2028 && c <= 0x202E // line and paragraph separator, bidi embeddings and overrides
                || c >= 0x2066 && c <= 0x2069 // bidi isolates
                || c == 0xFEFF
                || c == Graphic.PLACEHOLDER
                || c >= 0xFFF9 && c <= 0xFFFB // interlinear annotation
                || (c & 0xFFFE) == 0xFFFE;
    }
}
