package dev.lede.extract;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a page leads away from its article: menus, comments, recommendations. Asked once of each element. */
final class Elsewhere {
    /** However it is named: pages call the column with the article after the one beside it. */
    private final Set<Element> aroundTitles = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Element, Boolean> answers = new IdentityHashMap<>();

    Elsewhere(Document page) {
        for (Element title : page.select("h1")) {
            for (Element up = title; up != null && aroundTitles.add(up); up = up.parent()) {}
        }
    }

    /** @return whether something around it does; what it is called itself says how it looks */
    boolean holds(Element element) {
        var unasked = new ArrayDeque<Element>();
        Element up = element.parent();
        while (up != null && !answers.containsKey(up)) {
            unasked.push(up);
            up = up.parent();
        }
        boolean answer = up != null && Boolean.TRUE.equals(answers.get(up));
        for (Element below : unasked) {
            answer |= leadsAway(below);
            answers.put(below, answer);
        }
        return answer;
    }

    private boolean leadsAway(Element element) {
        return !aroundTitles.contains(element)
                && (element.nameIs("nav")
                        || element.nameIs("menu")
                        || Names.isComments(element)
                        || Names.isAnotherArticle(element));
    }
}
