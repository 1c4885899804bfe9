/**
 * What text is on a terminal: cells, lines, styles; and what it must lose before it may get there.
 *
 * <p>The rest of the house asks this room and nobody else how wide a grapheme is, where a line may break, what counts
 * as the same word. icu4j is known only here and loaded only when text is broken into lines or folded.
 */
@NullMarked
package dev.lede.text;

import org.jspecify.annotations.NullMarked;
