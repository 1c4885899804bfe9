package dev.lede.model;

/**
 * How much there is to an article, as far as that shows before it is opened.
 *
 * @param minutes to read it; 0 where there is nothing to read or nobody has measured it yet
 * @param audio whether it brings something to hear, and so on
 */
public record Extent(int minutes, boolean audio, boolean video) {
    public static final Extent UNKNOWN = new Extent(0, false, false);
}
