package dev.lede.markdown;

/**
 * The keys that the head of an article names.
 *
 * @param language brings the article in its next language
 * @param outline leads to a heading
 */
public record HeadKeys(String language, String outline) {

    /** On paper there are no keys. */
    public static final HeadKeys NONE = new HeadKeys("", "");
}
