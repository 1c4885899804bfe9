package dev.lede.fetch;

import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One address on the way from the one asked for to the one that answers.
 *
 * @param url without user and password
 * @param authorization for this address only
 * @param permanent where the publisher says the feed lives, as far as the way was permanent; null before the first
 * @param astray whether a temporary redirect was on the way, after which nothing is permanent
 */
record Visit(
        HttpUrl url,
        @Nullable String authorization,
        @Nullable HttpUrl permanent,
        boolean astray,
        Validators validators) {

    static Visit first(HttpUrl url, Validators validators) {
        String authorization = url.username().isEmpty() && url.password().isEmpty()
                ? null
                : Credentials.basic(url.username(), url.password(), StandardCharsets.UTF_8);
        return new Visit(bare(url), authorization, null, false, validators);
    }

    /** The next address, or null where that is none. */
    @Nullable
    Visit next(Answer.Moved moved) {
        HttpUrl resolved = url.resolve(moved.location());
        if (resolved == null) {
            return null;
        }
        HttpUrl target = bare(resolved);
        boolean lost = astray || !moved.permanently();
        return new Visit(
                target, sameOrigin(target) ? authorization : null, lost ? permanent : target, lost, validators);
    }

    private boolean sameOrigin(HttpUrl other) {
        return url.scheme().equals(other.scheme()) && url.host().equals(other.host()) && url.port() == other.port();
    }

    private static HttpUrl bare(HttpUrl url) {
        return url.newBuilder().username("").password("").fragment(null).build();
    }
}
