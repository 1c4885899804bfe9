package dev.lede.markdown;

import dev.lede.model.Article;
import java.util.function.Function;

/** Sets Markdown as lines of styled text: the one way in which articles come to the screen. */
public final class MarkdownLayout {
    private static final String OF_EVERYTHING = """
            # Heading

            Some **weight**, *stress*, `code` and a [link](https://example.org/), then 中文“引文”，再多一行字。And <b>HTML</b>,
            ![a picture](https://example.org/a.png), emoji 🚀 and more words, so that this is a paragraph of several lines.

            - list

            > quote

            | a | b |
            | - | - |
            | 1 | 2 |

            ```
            code
            ```
            """;

    private static final int ROUNDS = 20;

    private static final int WIDTH = 40;

    private MarkdownLayout() {}

    /** No line is wider than {@code width} cells, and no word is lost. */
    public static Laid lay(String markdown, int width) {
        return Manuscript.of(markdown).whole(width);
    }

    /**
     * Loads all that setting needs, and has it compiled as far as an article or two would: whoever does so beforehand opens
     * the first article 150 ms sooner.
     */
    public static void warmUp(Function<Article, HeadWords> words) {
        var sample = Sample.article(OF_EVERYTHING);
        for (int round = 0; round < ROUNDS; round++) {
            Manuscript.of(sample, words.apply(sample), new HeadKeys("L", "O")).whole(WIDTH);
        }
    }
}
