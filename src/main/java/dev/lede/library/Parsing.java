package dev.lede.library;

import dev.lede.feed.FeedJson;
import dev.lede.feed.FeedParser;
import dev.lede.feed.NotAFeed;
import dev.lede.feed.ParseResult;
import dev.lede.feed.ParsedFeed;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What is read from a feed's bytes, as JSON; needs neither the store nor the configuration. */
public final class Parsing {
    /** Of stdin or a device, which may never end, the beginning is read; the launcher's heap is made for this much. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private Parsing() {}

    /**
     * A feed's bytes and what a server would have said of them.
     *
     * @param file a path, or {@code -} for stdin
     */
    public record Job(
            String file,
            @Nullable String contentType,
            @Nullable String baseUrl) {
        /** A line of a batch: path, content type and base address, parted by tabs. */
        public static Job of(String line) {
            String[] parts = line.split("\t", -1);
            return new Job(parts[0], part(parts, 1), part(parts, 2));
        }

        private static @Nullable String part(String[] parts, int index) {
            return index < parts.length && !parts[index].isBlank() ? parts[index] : null;
        }
    }

    /** Writes one line and flushes; false where there was no feed, and the line says why. */
    public static boolean parse(Job job, OutputStream json) throws IOException {
        ParseResult result = result(job);
        FeedJson.write(result, json);
        return switch (result) {
            case ParsedFeed feed -> true;
            case NotAFeed none -> false;
        };
    }

    private static ParseResult result(Job job) {
        try {
            return FeedParser.parse(bytes(job.file), job.contentType, job.baseUrl);
        } catch (IOException e) {
            return new NotAFeed(NotAFeed.Reason.UNREADABLE);
        }
    }

    static byte[] bytes(String file) throws IOException {
        if (file.equals("-")) {
            return System.in.readNBytes(MOST_BYTES);
        }
        // Unlike Path it takes any name, and fails with what is caught here.
        try (InputStream in = new FileInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
