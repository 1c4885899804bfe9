package dev.lede.extract;

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
    private static final int PROBE = 40;

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

    /** The smallest element with the beginning, the middle and the end of the text. */
    private static Optional<Element> holder(Surroundings page, String declared) {
        String words = Prose.folded(declared);
        if (words.length() < 3 * PROBE) {
            return Optional.empty();
        }
        var probes = List.of(
                words.substring(0, PROBE),
                words.substring(words.length() / 2, words.length() / 2 + PROBE),
                words.substring(words.length() - PROBE));
        Element smallest = page.page().body();
        if (!holds(smallest, probes)) {
            return Optional.empty();
        }
        while (true) {
            var within = smallest.children().stream()
                    .filter(child -> page.census().at(child).letters >= ENOUGH)
                    .filter(child -> holds(child, probes))
                    .findFirst();
            if (within.isEmpty()) {
                return Optional.of(smallest);
            }
            smallest = within.get();
        }
    }

    private static boolean holds(Element element, List<String> probes) {
        String words = Prose.folded(element.text());
        return probes.stream().allMatch(words::contains);
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
