package dev.lede.model;

/** What has come of the page that an entry links to, beside the text that the feed sent. */
public sealed interface FullText {

    /** It was never fetched. */
    record None() implements FullText {}

    /** The article's text is that of the page. */
    record Shown(String feedText) implements FullText {}

    /** It is kept, but the article's text is the feed's, which says as much. */
    record Beside(String pageText) implements FullText {}

    /** Why there is none. */
    record Failed(Problem problem) implements FullText {}

    None NONE = new None();
}
