/**
 * An article set for the screen, and the place in it.
 *
 * <p>Pictures are part of the state: {@code Pictures} knows which were asked for and holds what came, as cells in the
 * colours that the terminal has, so that scrolling past them is scrolling of text. Room is made for a picture when it has
 * come, a screen before the person does; which parts are to be laid again follows from the boxes laid and the boxes known.
 * Answers are told by {@code Pictures.Key}, not by a number: an article, a screen, a wish.
 */
@NullMarked
package dev.lede.tui.reader;

import org.jspecify.annotations.NullMarked;
