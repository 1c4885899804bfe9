package dev.lede.library;

import org.jspecify.annotations.Nullable;

/** The person's {@code feeds} file can be neither read nor changed: what was tried, and why it failed. */
public final class FeedsFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedsFileException(String action, String reason, @Nullable Exception cause) {
        super("Cannot " + action + " the feeds file: " + reason, cause);
    }
}
