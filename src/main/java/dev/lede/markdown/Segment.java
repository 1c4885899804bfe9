package dev.lede.markdown;

import java.util.Set;

/**
 * A part of an article's Markdown that is parsed and set by itself.
 *
 * @param before what stood open where it was cut, to be opened again: a fence, a comment
 * @param within whether it goes on with the block that the part above ends in
 * @param notes the labels of the footnotes that are set here
 */
record Segment(int start, int end, String before, boolean within, Set<String> notes) {}
