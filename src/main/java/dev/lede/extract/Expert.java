package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Knows one way to find the article in a page. It looks and points; the page stays as it is. */
interface Expert {

    String name();

    /** The parts that make up the article, in their order; empty where this expert has nothing to say. */
    List<Element> find(Surroundings page);
}
