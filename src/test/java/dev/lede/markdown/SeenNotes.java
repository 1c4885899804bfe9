package dev.lede.markdown;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Footnotes, so that a page's and those of what became of it can be held against each other. */
final class SeenNotes {
    private SeenNotes() {}

    /** As a list at the end, in the order of their references: there they stand in what our Markdown becomes. */
    static void putLast(Element body) {
        var notes = HtmlNotes.in(body);
        var list = new Element("ol");
        notes.notes().forEach(note -> list.appendElement("li").appendChildren(note.childNodes()));
        body.appendChild(list);
        body.getAllElements().stream()
                .filter(element ->
                        notes.isNeedless(element) || notes.reference(element).isPresent())
                .toList()
                .forEach(Element::remove);
    }

    /** Those that flexmark makes. It sorts notes by the last reference. */
    static void removeNumbers(Element body) {
        for (Element note : notesByFirstReference(body)) {
            Objects.requireNonNull(note.parent()).appendChild(note);
        }
        body.select("sup[id^=fnref-], a.footnote-backref").forEach(Element::remove);
    }

    private static Set<Element> notesByFirstReference(Element body) {
        var notes = new LinkedHashSet<Element>();
        for (Element link : body.select("sup[id^=fnref-] > a[href^=#fn-]")) {
            notes.add(
                    Objects.requireNonNull(body.getElementById(link.attr("href").substring(1))));
        }
        return notes;
    }
}
