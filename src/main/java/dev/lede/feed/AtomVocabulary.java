package dev.lede.feed;

import static dev.lede.feed.Rank.EXTENSION;
import static dev.lede.feed.Rank.LAST;
import static dev.lede.feed.Rank.OTHER;
import static dev.lede.feed.Rank.OWN;

import java.util.Locale;

/** Atom 0.3 and 1.0, in feeds of its own and as an extension in RSS. */
final class AtomVocabulary implements Vocabulary {
    /** Elements of RSS stand in Atom's namespace where a feed mixes the two. */
    private static final Vocabulary RSS = new RssVocabulary();

    @Override
    public void feed(XmlReader xml, FeedDraft feed) {
        switch (xml.name()) {
            case "atom:title" -> feed.title.offer(OTHER, WireText.atom(xml).line());
            case "atom:subtitle", "atom:tagline" ->
                feed.description.offer(OTHER, WireText.atom(xml).html());
            case "atom:id" -> feed.id.offer(OWN, id(xml));
            case "atom:link" -> alternate(xml, feed.link);
            case "atom:author" -> feed.author.offer(OWN, Authors.read(xml));
            default -> RSS.feed(xml, feed);
        }
    }

    @Override
    public void entry(XmlReader xml, EntryDraft entry) {
        switch (xml.name()) {
            case "atom:title" -> entry.title.offer(OTHER, WireText.atom(xml).line());
            case "atom:id" -> id(xml, entry);
            case "atom:link" -> link(xml, entry);
            case "atom:summary" -> entry.summary.offer(OTHER, WireText.atom(xml).html());
            case "atom:content" -> content(xml, entry);
            case "atom:published", "atom:issued" -> entry.published.offer(OTHER, Vocabulary.date(xml));
            case "atom:created" -> entry.published.offer(EXTENSION, Vocabulary.date(xml));
            case "atom:updated", "atom:modified" -> entry.updated.offer(OTHER, Vocabulary.date(xml));
            case "atom:author" -> entry.author(OTHER, Authors.read(xml));
            case "atom:category" -> category(xml, entry);
            default -> RSS.entry(xml, entry);
        }
    }

    /** A relative one is told from others' by the feed's address. */
    private static String id(XmlReader xml) {
        String base = xml.base();
        String id = WireText.plain(xml).line();
        return id.isEmpty() ? id : Addresses.resolve(base, id);
    }

    /** An id that is an address leads there, where the entry has no link at all. */
    private static void id(XmlReader xml, EntryDraft entry) {
        String id = id(xml);
        entry.id.offer(OTHER, id);
        entry.link.offer(LAST, Addresses.isWeb(id) ? id : null);
    }

    /** The page that the feed or entry is about, best as HTML. */
    private static void alternate(XmlReader xml, Ranked<String> link) {
        if (relation(xml).equals("alternate")) {
            String type = xml.attribute("type");
            link.offer(type == null || type.contains("html") ? OTHER : EXTENSION, Vocabulary.address(xml, "href"));
        }
    }

    private static String relation(XmlReader xml) {
        String rel = xml.attribute("rel");
        String small = rel == null ? "alternate" : rel.strip().toLowerCase(Locale.ROOT);
        return small.substring(small.lastIndexOf('/') + 1);
    }

    private static void link(XmlReader xml, EntryDraft entry) {
        switch (relation(xml)) {
            case "enclosure" -> Enclosures.enclosure(xml, "href", entry);
            case "replies" -> replies(xml, entry);
            default -> alternate(xml, entry.link);
        }
    }

    /** The page with the comments, not their feed. */
    private static void replies(XmlReader xml, EntryDraft entry) {
        String type = xml.attribute("type");
        if (type == null || type.contains("html")) {
            entry.comments.offer(OTHER, Vocabulary.address(xml, "href"));
        }
    }

    /** Content that stands elsewhere is a link to it. */
    private static void content(XmlReader xml, EntryDraft entry) {
        String elsewhere = Vocabulary.address(xml, "src");
        if (elsewhere != null) {
            entry.link.offer(LAST, elsewhere);
            return;
        }
        entry.lang.offer(OTHER, xml.ownLang());
        entry.content.offer(OTHER, WireText.atom(xml).html());
    }

    private static void category(XmlReader xml, EntryDraft entry) {
        String term = xml.attribute("term");
        String label = term == null || term.isBlank() ? xml.attribute("label") : term;
        entry.tag(label == null ? WireText.plain(xml).line() : WireText.line(label));
    }
}
