package dev.lede.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The publisher says the article's words in JSON-LD, and where they stand in the page there are its links and pictures too.
 * Where they do not stand in the page, the words are taken alone.
 */
final class StructuredData implements Expert {
    private static final int ENOUGH = 250;

    /** Each level on the way down is read once more. */
    private static final double MOST_LETTERS = 400_000;

    private static final int SAMPLES = 12;
    private static final int SAMPLE = 24;

    @Override
    public String name() {
        return "structured data";
    }

    @Override
    public List<Element> find(Surroundings page) {
        String declared = page.declared();
        if (Census.letters(declared) < ENOUGH) {
            return List.of();
        }
        return holder(page, declared).map(List::of).orElseGet(() -> List.of(written(declared)));
    }

    /** The smallest element with nearly all samples of the text. */
    private static Optional<Element> holder(Surroundings page, String declared) {
        var samples = samples(Prose.folded(declared));
        Element smallest = page.page().body();
        if (samples.isEmpty() || page.census().at(smallest).letters > MOST_LETTERS || !holds(smallest, samples)) {
            return Optional.empty();
        }
        while (true) {
            var within = smallest.children().stream()
                    .filter(child -> page.census().at(child).letters >= ENOUGH)
                    .filter(child -> holds(child, samples))
                    .findFirst();
            if (within.isEmpty()) {
                return Optional.of(smallest);
            }
            smallest = within.get();
        }
    }

    private static List<String> samples(String words) {
        var samples = new ArrayList<String>();
        int apart = Math.max(SAMPLE, words.length() / SAMPLES);
        for (int at = 0; at + SAMPLE <= words.length(); at += apart) {
            samples.add(words.substring(at, at + SAMPLE));
        }
        return samples;
    }

    /** Captions and advertisements may cut through one or two. */
    private static boolean holds(Element element, List<String> samples) {
        String words = Prose.folded(element.text());
        return samples.stream().filter(words::contains).count() >= 0.8 * samples.size();
    }

    private static Element written(String declared) {
        var article = new Element("div");
        for (String line : declared.split("\\n+")) {
            if (!line.isBlank()) {
                article.appendElement("p").appendChild(new TextNode(line.strip()));
            }
        }
        return article;
    }
}
