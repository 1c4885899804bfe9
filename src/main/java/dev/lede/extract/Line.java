package dev.lede.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A block without blocks in it: what a reader sees as one paragraph, heading or entry.
 *
 * @param letters how long it is for who reads it
 * @param linked the part of them that stands in links
 */
record Line(Element element, String text, double letters, double linked) {
    private static final int PROSE = 100;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** All that say something, in their order. */
    static List<Line> of(Element article) {
        var census = Census.of(article);
        var blocks = new ArrayList<Element>();
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> inLinks = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : article.getAllElements()) {
            if (element.nameIs("a") && element.hasAttr("href") || inLinks.contains(element.parent())) {
                inLinks.add(element);
            }
            if (element != article && Parts.isBlock(element)) {
                blocks.add(element);
                for (Element up = element.parent(); up != null && holders.add(up); up = up.parent()) {}
            }
        }
        var lines = new ArrayList<Line>();
        for (Element block : blocks) {
            Counts counts = census.at(block);
            if (counts.letters > 0 && !holders.contains(block)) {
                String text = block.text();
                // Soft hyphens and blanks of no width alone are counted, and are nothing in a text.
                if (!text.isEmpty()) {
                    lines.add(new Line(
                            block, text, counts.letters, inLinks.contains(block) ? counts.letters : counts.linked));
                }
            }
        }
        return lines;
    }

    boolean isHeading() {
        return HEADINGS.contains(element.normalName());
    }

    double linkDensity() {
        return linked / letters;
    }

    /** A paragraph as only articles have them. */
    boolean isProse() {
        return letters >= PROSE && linkDensity() < 0.5 && Prose.endsSentence(text);
    }

    boolean isIn(String... names) {
        return Parts.isIn(element, names);
    }
}
