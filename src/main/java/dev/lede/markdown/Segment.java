package dev.lede.markdown;

import java.util.Set;

/**
 * A part of an article's Markdown that is parsed and set by itself.
 *
 * @param before what stood open where it was cut, to be opened again: a fence, a comment
 * @param notes the labels of the footnotes that are set here
 */
record Segment(int start, int end, String before, Set<String> notes) {}
