package dev.lede.feed;

import org.jspecify.annotations.Nullable;

/** The one door to all formats: finds out by looking which one the bytes are in. */
public final class FeedParser {
    private FeedParser() {}

    /**
     * @param contentType the HTTP header as it came; only its character set is believed
     * @param baseUrl the document's address, against which relative addresses are read
     */
    public static ParseResult parse(byte[] body, @Nullable String contentType, @Nullable String baseUrl) {
        String text = FeedText.of(body, contentType);
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        if (start == text.length()) {
            return new NotAFeed(NotAFeed.Reason.EMPTY);
        }
        return text.charAt(start) == '{'
                ? JsonFeedReader.read(start == 0 ? text : text.substring(start), baseUrl)
                : XmlFeedReader.read(text, baseUrl);
    }
}
