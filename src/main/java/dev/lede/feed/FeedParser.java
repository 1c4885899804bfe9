package dev.lede.feed;

import org.jspecify.annotations.Nullable;

/** The one door to all formats: finds out which one the bytes are in. */
public final class FeedParser {
    private FeedParser() {}

    /**
     * @param contentType the HTTP header as it came
     * @param baseUrl the document's address, against which relative addresses are read
     */
    public static ParseResult parse(byte[] body, @Nullable String contentType, @Nullable String baseUrl) {
        return new NotAFeed(NotAFeed.Reason.EMPTY);
    }
}
