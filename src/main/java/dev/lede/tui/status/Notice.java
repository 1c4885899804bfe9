package dev.lede.tui.status;

import org.jspecify.annotations.Nullable;

/**
 * Something said to the person; it stays until the next key, and what went wrong until a key that does more than move.
 *
 * @param address shown whole, over as many rows as it takes, and open to a click
 */
public record Notice(String text, boolean error, @Nullable String address) {

    public static Notice of(String text) {
        return new Notice(text, false, null);
    }

    public static Notice error(String text) {
        return new Notice(text, true, null);
    }
}
