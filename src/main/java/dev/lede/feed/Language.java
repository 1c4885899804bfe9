package dev.lede.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language as feeds declare it, made BCP 47. */
final class Language {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+");

    private Language() {}

    /** Null for what is no language tag ({@code English}, an empty string). */
    static @Nullable String tag(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String tag = declared.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : null;
    }
}
