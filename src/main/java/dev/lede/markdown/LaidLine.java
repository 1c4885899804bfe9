package dev.lede.markdown;

import dev.lede.text.StyledText;
import org.jspecify.annotations.Nullable;

/**
 * One line as it stands on the screen.
 *
 * @param offset where in the Markdown its text begins, in characters; never less than that of the line above, so that a
 *     place in the text survives another width
 * @param wide what it belongs to if it may be wider than the column
 */
public record LaidLine(
        StyledText text, int offset, @Nullable Wide wide) {

    public LaidLine(StyledText text, int offset) {
        this(text, offset, null);
    }
}
