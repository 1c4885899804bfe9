package dev.lede.markdown;

/** Sets Markdown as lines of styled text: the one way in which articles come to the screen. */
public final class MarkdownLayout {
    private static final String OF_EVERYTHING = """
            # Heading

            Some **weight**, *stress*, `code` and a [link](https://example.org/), then 中文“引文”，再多一行字。

            - list

            > quote

            | a | b |
            | - | - |
            | 1 | 2 |

            ```
            code
            ```
            """;

    private MarkdownLayout() {}

    /** No line is wider than {@code width} cells, and no word is lost. */
    public static Laid lay(String markdown, int width) {
        return Manuscript.of(markdown).whole(width);
    }

    /** Loads all that setting needs: whoever does so beforehand opens the first article 40 ms sooner. */
    public static void warmUp() {
        lay(OF_EVERYTHING, 20);
    }
}
