package dev.lede.feed;

/** Bytes in which no feed of any format was found. */
public record NotAFeed(Reason reason) implements ParseResult {

    /** What was there instead; the words for a person are chosen where the problem is shown. */
    public enum Reason {
        EMPTY,
        WEB_PAGE,
        UNREADABLE,
        OTHER
    }
}
