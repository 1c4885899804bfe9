package dev.lede.markdown;

import dev.lede.text.StyledText;

/**
 * One line as it stands on the screen.
 *
 * @param offset where in the Markdown its text begins, in characters; never less than that of the line above, so that a
 *     place in the text survives another width
 */
public record LaidLine(StyledText text, int offset) {}
