package dev.lede.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Asterisks as CommonMark reads them, and also where its flanking rule fails Chinese: in {@code 他说**“你好”**然后} the
 * run stands between a letter and a punctuation mark and would neither open nor close.
 */
final class CjkAsterisk extends AsteriskDelimiterProcessor {
    CjkAsterisk() {
        super(true);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || (!afterIsWhiteSpace && isCjk(before));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || (!beforeIsWhitespace && isCjk(after));
    }

    private static boolean isCjk(String neighbour) {
        return !neighbour.isEmpty() && Cjk.is(neighbour.codePointAt(0));
    }
}
