package dev.lede.fetch;

import org.jspecify.annotations.Nullable;

/** What a server gave to recognise a version by (RFC 9110 §8.8), to be sent back exactly as it came. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
}
