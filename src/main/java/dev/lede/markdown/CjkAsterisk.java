package dev.lede.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

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

    /** flexmark has the rule of three without its exception: runs that are both a multiple of three do match (0.29 on). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
            return closer.length() % 2 == 0 ? 2 : 1;
        }
        return super.getDelimiterUse(opener, closer);
    }

    private static boolean isCjk(String neighbour) {
        return !neighbour.isEmpty() && Cjk.is(neighbour.codePointAt(0));
    }
}
