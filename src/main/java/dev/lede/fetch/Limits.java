package dev.lede.fetch;

import java.time.Duration;

/**
 * The end of everything on the network.
 *
 * @param bytes of a body, after decoding
 * @param connect for the connection
 * @param whole for a request with its redirects, from the lookup to the last byte; waiting for a turn is not counted
 * @param perHost requests at a time to one host
 * @param together requests at a time in all
 */
public record Limits(int bytes, int redirects, Duration connect, Duration whole, int perHost, int together) {

    public static final Limits REAL =
            new Limits(10 * 1024 * 1024, 5, Duration.ofSeconds(10), Duration.ofSeconds(30), 2, 32);

    /** For a few bytes that may as well go another time. */
    public static final Limits QUICK = new Limits(1024 * 1024, 0, Duration.ofSeconds(3), Duration.ofSeconds(5), 2, 4);
}
