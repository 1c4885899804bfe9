package dev.lede.store;

import java.util.function.IntUnaryOperator;

/**
 * The article of a page, to be kept beside what the feed sent.
 *
 * @param html what the Markdown was made of, by that version of the
 * @param converter which may be better some day
 * @param chosen whether it is shown in place of the feed's text
 * @param places finds a place in the feed's text again in this one
 */
public record FoundPage(String markdown, String html, int converter, boolean chosen, IntUnaryOperator places) {}
