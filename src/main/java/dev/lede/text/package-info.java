/**
 * What text is on a terminal: cells, lines, styles; and what it must lose before it may get there. Also how feeds write
 * what is not text yet (character sets and dates), in which language it is, and which addresses mean the same page.
 *
 * <p>The rest of the house asks this room and nobody else how wide a grapheme is, where a line may break, what counts
 * as the same word. The first screen needs {@link dev.lede.text.DisplayWidth} and {@link dev.lede.text.Clean}, so these
 * have tables of their own; icu4j is known only to {@link dev.lede.text.LineBreaker}, and loaded with the first
 * paragraph that does not fit into one line.
 *
 * <p>The strict rules of icu4j pass 7,619 of the 7,654 cases of Unicode's LineBreakTest 15.0. Those that differ are of
 * kinsoku (small kana and ー never begin a line) and of later versions of the algorithm.
 *
 * <p>Tried and dropped: the JDK's BreakIterator for lines (63 % of these cases); icu4j's transliterator for folding (see
 * {@link dev.lede.text.Fold}); a table of date formats to try one by one (each broken feed needed one more).
 */
@NullMarked
package dev.lede.text;

import org.jspecify.annotations.NullMarked;
