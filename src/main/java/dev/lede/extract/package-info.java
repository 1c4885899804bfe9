/**
 * The article in a web page: bytes in, {@link dev.lede.extract.Extraction} out. Neither fetches nor makes Markdown.
 *
 * <p>The way down: {@code Page} (bytes to text), {@code Normaliser} (paragraphs where a reader sees some), {@code Pruner}
 * (out with what is named as something else), each {@code Expert} points at the article, {@code Trimmer} takes from its
 * {@code Answer} what is around it, {@code Router} takes the best by a score, {@code CleanHtml} lets through what is safe.
 * There is no rule for any one site.
 *
 * <p>Invariants: nothing recurses on a page's depth; no input throws; an answer holds no script, no handler, no address that
 * acts. Limits: the first six million characters, a hundred thousand tags and as many nodes,
 * 160 elements deep. So the work has a bound that is the same on every machine.
 */
@NullMarked
package dev.lede.extract;

import org.jspecify.annotations.NullMarked;
