package dev.lede.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the pages of a feed's entries are fetched without being asked for.
 *
 * @param selector where on the page the article stands, as CSS says it; null where that is to be found out
 */
public record FullTextWish(When when, @Nullable String selector) {

    public enum When {
        /** Where the feed's text looks cut short. */
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * @param setting of the feed's line: auto, always, never or a selector; null where it is silent
     * @param usual for feeds whose line is
     */
    public static FullTextWish of(@Nullable String setting, When usual) {
        if (setting == null) {
            return new FullTextWish(usual, null);
        }
        for (When when : When.values()) {
            if (when.name().toLowerCase(Locale.ROOT).equals(setting)) {
                return new FullTextWish(when, null);
            }
        }
        return new FullTextWish(When.ALWAYS, setting);
    }
}
