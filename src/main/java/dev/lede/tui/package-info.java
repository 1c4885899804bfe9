/**
 * The reader. The screen is a function of the state: {@link dev.lede.tui.Update} takes a model and what happened and
 * returns the next model and a list of effects; {@link dev.lede.tui.EffectRunner} does them off the one thread that owns
 * the model and answers with a message; {@link dev.lede.tui.ScreenView} draws.
 *
 * <p>What holds here:
 *
 * <ul>
 *   <li>Only the runner calls the library. Changes run one after another, questions beside each other.
 *   <li>An answer bears the number of its question; the model knows the last number, and late answers are dropped.
 *   <li>Nothing moves under the cursor: arrivals are counted and announced, rows are changed in place, and a list is made
 *       anew only when the person asks for it. A list without any row is the exception.
 *   <li>The list is a window of three screens each way. Its top and its selection are entries; its first line is always
 *       the day heading of its top row, so headings need no place of their own when they scroll.
 *   <li>The size is part of the model, so paging needs no number written back by a view.
 *   <li>An article is set on the runner's threads, some screens about the place where one reads; what looks at all of it
 *       (finding, outline, links) is a question like others.
 *   <li>While words are typed to narrow by, one search runs at a time and the last word typed is the next; Esc leads back to
 *       the same row of the same list.
 *   <li>On a wide screen the article under the cursor stands beside the list ({@code Pane}). It is only looked at: it is
 *       set once the key rests, and becomes read, and has its pictures fetched, when it is opened. The keys go to the article
 *       while there is a {@code reader}, whichever the layout.
 *   <li>What one saw comes back on the next start, from one small file ({@code Kept}); one that cannot be read is no file.
 *   <li>Before the first screen comes only what it shows. Its way has nothing that the start-up cache does not keep: no log,
 *       no lambda of the JDK that can be serialized ({@code Comparator.comparing}).
 * </ul>
 *
 * <p>Tried and dropped: showing a choice of the side bar while the cursor passes over it (a page over the wire for each
 * row passed on a slow line); Enter shows it.
 */
@NullMarked
package dev.lede.tui;

import org.jspecify.annotations.NullMarked;
