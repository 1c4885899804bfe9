package dev.lede.markdown;

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

    /** Those that flexmark makes. */
    static void removeNumbers(Element body) {
        body.select("sup[id^=fnref-], a.footnote-backref").forEach(Element::remove);
    }
}
