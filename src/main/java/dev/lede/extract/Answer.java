package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What one expert takes for the article, made ready to be read.
 *
 * @param declared how near it is to what structured data calls the article's body, from 0 to 1; 0 where none is declared
 */
record Answer(String expert, Element article, String text, double declared) {

    static Answer of(String expert, List<Element> parts, Surroundings page) {
        var article = new Element("div");
        parts.forEach(part -> article.appendChild(part.clone()));
        Trimmer.trim(article, page.metadata());
        String text = PlainLines.of(article);
        return new Answer(expert, article, text, Prose.likeness(text, page.declared()));
    }

    /** For pages of a few words, in which nothing looks like an article. */
    static Answer whole(Document page) {
        var article = new Element("div");
        article.appendChildren(page.body().clone().childNodes());
        return new Answer("whole page", article, PlainLines.of(article), 0);
    }

    Answer by(String other) {
        return new Answer(other, article, text, declared);
    }
}
