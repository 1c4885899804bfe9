package dev.lede.feed;

import static dev.lede.feed.Rank.LAST;
import static dev.lede.feed.Rank.OTHER;
import static dev.lede.feed.Rank.OWN;

import org.jspecify.annotations.Nullable;

/**
 * RSS 0.90 to 2.0 and RSS 1.0: the elements without a prefix, as every version of it has them; and those of their
 * ancestor CDF, whose addresses are attributes.
 */
final class RssVocabulary implements Vocabulary {
    @Override
    public void feed(XmlReader xml, FeedDraft feed) {
        switch (xml.localName()) {
            case "title" -> feed.title.offer(OWN, WireText.html(xml).line());
            case "link" -> feed.link.offer(OWN, link(xml));
            case "channel" -> feed.link.offer(LAST, Vocabulary.address(xml, "href"));
            case "description", "abstract" ->
                feed.description.offer(OWN, WireText.html(xml).html());
            case "tagline", "subtitle" ->
                feed.description.offer(OTHER, WireText.html(xml).html());
            case "language" ->
                feed.lang.offer(OWN, Language.tag(WireText.plain(xml).line()));
            case "ttl" -> feed.updateEvery.ttl(WireText.plain(xml).line());
            default -> {}
        }
    }

    @Override
    public void entry(XmlReader xml, EntryDraft entry) {
        switch (xml.localName()) {
            case "title" -> entry.title.offer(OWN, WireText.html(xml).line());
            case "link" -> entry.link.offer(OWN, link(xml));
            case "guid" -> guid(xml, entry);
            case "id" -> entry.id.offer(OTHER, WireText.plain(xml).line());
            case "description", "abstract" ->
                entry.description.offer(OWN, WireText.html(xml).html());
            case "summary" -> entry.summary.offer(OWN, WireText.html(xml).html());
            case "content" -> entry.content.offer(OTHER, WireText.html(xml).html());
            case "fullitem", "body" ->
                entry.content.offer(LAST, WireText.html(xml).html());
            case "author" -> entry.author(OWN, Authors.read(xml));
            case "category" -> entry.tag(WireText.html(xml).line());
            case "comments" -> entry.comments.offer(OWN, Vocabulary.address(xml));
            case "pubdate", "published" -> entry.published.offer(OWN, Vocabulary.date(xml));
            case "issued", "created", "date" -> entry.published.offer(OTHER, Vocabulary.date(xml));
            case "updated", "modified", "lastbuilddate" -> entry.updated.offer(OWN, Vocabulary.date(xml));
            case "enclosure" -> Enclosures.enclosure(xml, "url", entry);
            case "language" ->
                entry.lang.offer(OWN, Language.tag(WireText.plain(xml).line()));
            default -> {}
        }
    }

    /** Some write it as Atom does. */
    private static @Nullable String link(XmlReader xml) {
        String rel = xml.attribute("rel");
        String href = rel == null || rel.equals("alternate") ? Vocabulary.address(xml, "href") : null;
        String text = rel == null ? Vocabulary.address(xml) : null;
        return text == null ? href : text;
    }

    /** A guid is the entry's address unless it says that it is not, or does not look like one. */
    private static void guid(XmlReader xml, EntryDraft entry) {
        String permalink = xml.attribute("ispermalink");
        String base = xml.base();
        String guid = WireText.plain(xml).line();
        boolean isAddress = !"false".equalsIgnoreCase(permalink) && (Addresses.isWeb(guid) || guid.startsWith("/"));
        String address = isAddress ? Addresses.resolve(base, guid) : guid;
        entry.id.offer(OWN, address);
        entry.link.offer(LAST, isAddress ? Addresses.forPeople(address) : null);
    }
}
