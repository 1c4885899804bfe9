package dev.lede.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text to what it is searched and compared by: compatibility forms, case, traditional Chinese. */
public final class Fold {
    private Fold() {}

    /** Two texts mean the same words where their foldings are equal. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
