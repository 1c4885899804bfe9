package dev.lede.fetch;

import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One address on the way from the one asked for to the one that answers.
 *
 * @param url without user and password
 * @param secrets for this address only
 * @param permanent where the publisher says the feed lives, as far as the way was permanent; null before the first
 * @param astray whether a temporary redirect was on the way, after which nothing is permanent
 * @param request what the person or a feed's line asks for
 */
record Visit(HttpUrl url, Secrets secrets, @Nullable HttpUrl permanent, boolean astray, Fetcher.Request request) {

    /** What only the person and one server know. */
    record Secrets(@Nullable String authorization, @Nullable String cookie) {
        static final Secrets NONE = new Secrets(null, null);

        static Secrets of(HttpUrl url, Fetcher.Request request) {
            String password = request.password() == null ? url.password() : request.password();
            String authorization = url.username().isEmpty() && password.isEmpty()
                    ? null
                    : Credentials.basic(url.username(), password, StandardCharsets.UTF_8);
            return new Secrets(authorization, request.settings().cookie());
        }

        @Override
        public String toString() {
            return "Secrets";
        }
    }

    /** A feed that has moved is asked where it moved to, as if it had just said so: its secrets go no further either. */
    static Visit first(HttpUrl url, Fetcher.Request request) {
        var visit = new Visit(bare(url), Secrets.of(url, request), null, false, request);
        Visit moved = request.movedTo() == null ? null : visit.next(new Answer.Moved(request.movedTo(), true));
        return moved == null ? visit : moved;
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
        return new Visit(target, sameOrigin(target) ? secrets : Secrets.NONE, lost ? permanent : target, lost, request);
    }

    private boolean sameOrigin(HttpUrl other) {
        return url.scheme().equals(other.scheme()) && url.host().equals(other.host()) && url.port() == other.port();
    }

    private static HttpUrl bare(HttpUrl url) {
        return url.newBuilder().username("").password("").fragment(null).build();
    }
}
