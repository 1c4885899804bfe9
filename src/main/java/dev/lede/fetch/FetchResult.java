package dev.lede.fetch;

import dev.lede.model.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Every outcome of a request. */
public sealed interface FetchResult {

    /**
     * @param finalUrl where the body was found, after redirects; without password
     * @param permanentUrl where the publisher says the feed now lives for good, null where it did not move
     * @param contentType the header as sent
     * @param fresh for how long this stays so, null where the server does not say
     */
    record Fetched(
            String finalUrl,
            @Nullable String permanentUrl,
            Body body,
            @Nullable String contentType,
            Validators validators,
            @Nullable Duration fresh)
            implements FetchResult {}

    /** The validators of the request still hold. */
    record NotModified(
            @Nullable String permanentUrl, @Nullable Duration fresh) implements FetchResult {}

    /** The server asks to be left alone for a while. */
    record RateLimited(Duration pause) implements FetchResult {}

    record Failed(Problem problem) implements FetchResult {

        static Failed of(Problem.Kind kind, String detail) {
            return new Failed(new Problem(kind, detail));
        }
    }
}
