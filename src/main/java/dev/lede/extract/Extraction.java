package dev.lede.extract;

import dev.lede.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a page: its article, or the reason why there is none. */
public sealed interface Extraction {

    Metadata metadata();

    /**
     * @param html the article alone, with absolute addresses and nothing that acts
     * @param text the same as lines of plain text, without the captions of pictures
     * @param nextPage where the article goes on; null where it ends here
     */
    record Article(
            String html,
            String text,
            Metadata metadata,
            Chosen chosen,
            @Nullable String nextPage) implements Extraction {}

    /** The page must not be kept in place of better text. */
    record Refused(Problem problem, Metadata metadata) implements Extraction {}

    /**
     * Whose answer was taken, and why.
     *
     * @param score of a thousand
     * @param expert in the words of {@code --explain}
     * @param opinions one for every expert that answered, the best first
     */
    record Chosen(String expert, int score, List<Opinion> opinions) {
        public Chosen {
            opinions = List.copyOf(opinions);
        }
    }

    /**
     * What an expert takes for the article.
     *
     * @param reason its score and what that is made of
     */
    record Opinion(String expert, String reason, String text) {}
}
