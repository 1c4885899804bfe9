package dev.lede.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes {@code Content-Encoding}, trusting the first bytes more than the header. */
final class Decoding {
    private static final int GZIP_MAGIC = 0x1f8b;

    private Decoding() {}

    static InputStream of(String encoding, InputStream raw) throws IOException {
        var body = new BufferedInputStream(raw);
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            // Servers say gzip and send the plain feed, where a cache has unpacked it on the way.
            case "gzip", "x-gzip" -> firstTwo(body) == GZIP_MAGIC ? new GZIPInputStream(body, 8192) : body;
            case "deflate" -> new InflaterInputStream(body, new Inflater(!isZlib(firstTwo(body))));
            default -> body;
        };
    }

    /** RFC 9110 §8.4.1.2 means zlib by "deflate"; many servers send the bare stream. RFC 1950 §2.2 tells them apart. */
    private static boolean isZlib(int firstTwo) {
        return (firstTwo >> 8 & 0x0f) == 8 && firstTwo % 31 == 0;
    }

    private static int firstTwo(BufferedInputStream body) throws IOException {
        body.mark(2);
        int first = body.read();
        int second = body.read();
        body.reset();
        return second < 0 ? 0 : first << 8 | second;
    }
}
