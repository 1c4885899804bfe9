package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** What one expert takes for the article, made ready to be read. */
record Answer(String expert, Element article, String text) {

    static Answer of(String expert, List<Element> parts, Metadata metadata) {
        var article = new Element("div");
        parts.forEach(part -> article.appendChild(part.clone()));
        Trimmer.trim(article, metadata);
        return new Answer(expert, article, PlainLines.of(article));
    }
}
