package dev.lede.markdown;

/**
 * A heading, for outlines.
 *
 * @param level 1 to 6
 * @param line the index of its first line
 */
public record LaidHeading(int level, String text, int line) {

    LaidHeading down(int lines) {
        return new LaidHeading(level, text, line + lines);
    }
}
