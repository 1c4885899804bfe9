package dev.lede.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Other articles' titles, each with its first words: they read like prose and hold few links, so that what has them beside
 * the article looks better than the article alone.
 */
final class Teasers {
    private static final double ONLY_LINK = 0.85;

    /** A title; words within a sentence are fewer. */
    private static final double SHORTEST_TITLE = 20;

    /** One or two may be the subjects of a review. */
    private static final int FEWEST = 3;

    private Teasers() {}

    /** The letters of all lines that begin with a link to another article, or stand below one. */
    static double letters(List<Line> lines) {
        double letters = 0;
        int found = 0;
        boolean below = false;
        for (Line line : lines) {
            boolean title = line.isHeading() && line.linkDensity() >= ONLY_LINK;
            if (title || below || beginsWithTitle(line)) {
                letters += line.letters();
                found += title ? 0 : 1;
            }
            below = title;
        }
        return found < FEWEST ? 0 : letters;
    }

    /** Entries of a list with a link and a word on it are of the article as often. */
    private static boolean beginsWithTitle(Line line) {
        return line.linked() >= SHORTEST_TITLE
                && line.isProse()
                && firstWords(line)
                        .map(words -> words.closest("a[href]"))
                        .filter(link -> Census.letters(link.text()) >= SHORTEST_TITLE)
                        .isPresent();
    }

    private static Optional<Element> firstWords(Line line) {
        return line.element()
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(text -> Optional.ofNullable((Element) text.parent()));
    }
}
