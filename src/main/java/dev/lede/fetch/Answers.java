package dev.lede.fetch;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads what a status and its headers mean, and no more of a body than is allowed. */
final class Answers {
    /** For a server that says "too many" and not how long. */
    private static final Duration UNSAID_PAUSE = Duration.ofMinutes(15);

    private final Limits limits;

    Answers(Limits limits) {
        this.limits = limits;
    }

    Answer read(Response response) throws IOException {
        return switch (response.code()) {
            case 200, 201, 202, 203, 204, 205, 206 -> content(response);
            case 301, 308 -> moved(response, true);
            case 302, 303, 307 -> moved(response, false);
            case 304 -> unchanged(response);
            case 401, 403 -> failed(Kind.FORBIDDEN, response);
            case 404 -> failed(Kind.NOT_FOUND, response);
            case 407 -> failed(Kind.PROXY, response);
            case 410 -> failed(Kind.GONE, response);
            case 429 ->
                new Answer.End(new FetchResult.RateLimited(pause(response).orElse(UNSAID_PAUSE)));
            case 503 -> unavailable(response);
            default -> failed(Kind.STATUS, response);
        };
    }

    private static Answer moved(Response response, boolean permanently) {
        String location = response.header("Location");
        return location == null ? failed(Kind.STATUS, response) : new Answer.Moved(location.strip(), permanently);
    }

    /** Since when, if nothing was sent to compare with? A broken cache on the way answers so. */
    private static Answer unchanged(Response response) {
        Headers asked = response.request().headers();
        boolean compared = asked.get("If-None-Match") != null || asked.get("If-Modified-Since") != null;
        return compared ? new Answer.Unchanged(fresh(response)) : failed(Kind.STATUS, response);
    }

    private static Answer unavailable(Response response) {
        return pause(response)
                .<Answer>map(pause -> new Answer.End(new FetchResult.RateLimited(pause)))
                .orElseGet(() -> failed(Kind.STATUS, response));
    }

    private static Optional<Duration> pause(Response response) {
        String header = response.header("Retry-After");
        return header == null ? Optional.empty() : RetryAfter.parse(header, Clock.systemUTC());
    }

    private Answer content(Response response) throws IOException {
        byte[] bytes = bytes(response);
        if (bytes.length > limits.bytes()) {
            return failed(Kind.TOO_LARGE, response.request().url().host());
        }
        if (bytes.length == 0) {
            return failed(Kind.EMPTY, response.request().url().host());
        }
        var validators = new Validators(response.header("ETag"), response.header("Last-Modified"));
        return new Answer.Content(new Body(bytes), response.header("Content-Type"), validators, fresh(response));
    }

    private static @Nullable Duration fresh(Response response) {
        return Freshness.of(response.headers(), Instant.now());
    }

    /** One byte more than allowed tells a body that is too large from one that just fits. */
    private byte[] bytes(Response response) throws IOException {
        String encoding = response.header("Content-Encoding", "");
        try (InputStream decoded = Decoding.of(encoding, response.body().byteStream())) {
            return decoded.readNBytes(limits.bytes() + 1);
        }
    }

    private static Answer failed(Kind kind, Response response) {
        return failed(kind, Integer.toString(response.code()));
    }

    private static Answer failed(Kind kind, String detail) {
        return new Answer.End(FetchResult.Failed.of(kind, detail));
    }
}
