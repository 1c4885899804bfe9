package dev.lede.extract;

import org.jsoup.nodes.Element;

/** Takes from an article what is around it rather than in it. */
final class Trimmer {
    private Trimmer() {}

    static void trim(Element article, Metadata metadata) {
        article.select("nav, aside, footer, button").remove();
    }
}
