/**
 * An article set for the screen, and the place in it.
 *
 * <p>{@code Reader} is the state: the article, its {@code Window} of laid lines, the window's line that is the first on the
 * screen, and the {@code Aids} that lie over the text (what is found, hints, the way back, feed text or source). Only
 * what is near the screen is laid, a part of the manuscript at a time, three screens ahead each way; what is far is dropped and
 * laid again. So the place of a person is an offset in the Markdown, never a line: lines change with the width, with a
 * part that comes above and with a picture that arrives. When one does, an {@code Anchor} finds the first line of the
 * screen again by what it says, and the text under the eye does not move. What needs the whole article, its outline, links and
 * matches, is a {@code Survey}, part by part, done by an effect.
 *
 * <p>{@code Find} keeps matches by part and offset; {@code FoldedPart} seeks in folded text that knows where each of
 * its characters stands, so that a match goes over the end of a line and over lede's own marks. {@code Spots} are what one
 * can go to on the screen, {@code Hints} the letters over them.
 *
 * <p>Pictures are part of the state: {@code Pictures} knows which were asked for and holds what came, as it is {@code
 * Drawn}: {@code HalfBlocks} in the colours that the terminal has, or a {@code PlacedPicture}, which a terminal that has
 * said so draws itself (Kitty's protocol) in cells that name it. Both are cells, so that scrolling past them is scrolling
 * of text. Room is made for a picture when it has come, a screen before the person does; which parts are to be laid again
 * follows from the boxes laid and the boxes known. Answers are told by {@code Pictures.Key}, not by a number: an
 * article, a screen, a wish. On another screen the old picture stays until the new one has come. A {@code WholePicture} is one
 * by itself, over the article.
 */
@NullMarked
package dev.lede.tui.reader;

import org.jspecify.annotations.NullMarked;
