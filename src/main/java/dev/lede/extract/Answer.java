package dev.lede.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What one expert takes for the article, made ready to be read.
 *
 * @param lines of the text, each with how long it is for who reads it
 * @param declared how near it is to what structured data calls the article's body, from 0 to 1; 0 where none is declared
 */
record Answer(String expert, Element article, String text, Map<String, Double> lines, double declared) {

    static Answer of(String expert, List<Element> parts, Surroundings page) {
        var article = new Element("div");
        parts.forEach(part -> article.appendChild(part.clone()));
        Trimmer.trim(article, page.metadata());
        String text = PlainLines.of(article);
        return new Answer(expert, article, text, lines(text), Prose.likeness(text, page.declared()));
    }

    /** For pages of a few words, in which nothing looks like an article. */
    static Answer whole(Document page) {
        var article = new Element("div");
        article.appendChildren(page.body().clone().childNodes());
        String text = PlainLines.of(article);
        return new Answer("whole page", article, text, lines(text), 0);
    }

    Answer by(String other) {
        return new Answer(other, article, text, lines, declared);
    }

    private static Map<String, Double> lines(String text) {
        var lines = new HashMap<String, Double>();
        text.lines().forEach(line -> lines.merge(line, Census.letters(line), Double::sum));
        return lines;
    }
}
