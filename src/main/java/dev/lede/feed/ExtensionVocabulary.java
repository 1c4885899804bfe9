package dev.lede.feed;

import static dev.lede.feed.Rank.EXTENSION;
import static dev.lede.feed.Rank.LAST;
import static dev.lede.feed.Rank.OTHER;
import static dev.lede.feed.Rank.OWN;

/** The modules that RSS and Atom share: Dublin Core, content, Media RSS, iTunes, comments. */
final class ExtensionVocabulary implements Vocabulary {
    @Override
    public void feed(XmlReader xml, FeedDraft feed) {
        switch (xml.name()) {
            case "dc:title" -> feed.title.offer(EXTENSION, WireText.html(xml).line());
            case "dc:description" ->
                feed.description.offer(EXTENSION, WireText.html(xml).html());
            case "itunes:summary" ->
                feed.description.offer(EXTENSION, WireText.html(xml).html());
            case "itunes:subtitle" ->
                feed.description.offer(LAST, WireText.html(xml).html());
            case "dc:language" ->
                feed.lang.offer(OTHER, Language.tag(WireText.plain(xml).line()));
            case "sy:updateperiod" ->
                feed.updateEvery.period(WireText.plain(xml).line());
            case "sy:updatefrequency" ->
                feed.updateEvery.frequency(WireText.plain(xml).line());
            default -> {}
        }
    }

    @Override
    public void entry(XmlReader xml, EntryDraft entry) {
        switch (xml.name()) {
            case "content:encoded" ->
                entry.content.offer(OWN, WireText.html(xml).html());
            case "html:body", "html:div" ->
                entry.content.offer(LAST, WireText.html(xml).html());
            case "dc:title" -> entry.title.offer(EXTENSION, WireText.html(xml).line());
            case "media:title", "itunes:title" ->
                entry.title.offer(LAST, WireText.html(xml).line());
            case "dc:description", "itunes:summary" ->
                entry.description.offer(EXTENSION, WireText.html(xml).html());
            case "itunes:subtitle" ->
                entry.description.offer(LAST, WireText.html(xml).html());
            case "media:description" ->
                entry.description.offer(LAST, mediaText(xml).html());
            case "dc:creator", "dc:author" ->
                entry.author(OTHER, Authors.name(WireText.html(xml).line()));
            case "itunes:author", "dc:contributor" ->
                entry.author(EXTENSION, WireText.html(xml).line());
            case "media:credit" -> entry.author(LAST, WireText.html(xml).line());
            case "dc:subject", "media:category" -> entry.tag(WireText.html(xml).line());
            case "itunes:category" -> entry.tag(xml.attribute("text"));
            case "itunes:keywords", "media:keywords" -> keywords(xml, entry);
            case "dc:date", "dcterms:date" -> entry.published.offer(EXTENSION, Vocabulary.date(xml));
            case "dcterms:issued", "dcterms:created" -> entry.published.offer(OTHER, Vocabulary.date(xml));
            case "dcterms:modified" -> entry.updated.offer(OTHER, Vocabulary.date(xml));
            case "dc:language" ->
                entry.lang.offer(OTHER, Language.tag(WireText.plain(xml).line()));
            case "dc:identifier" ->
                entry.id.offer(EXTENSION, WireText.plain(xml).line());
            case "media:content" -> Enclosures.media(xml, entry);
            case "media:thumbnail" -> entry.thumbnail.offer(OWN, Vocabulary.address(xml, "url"));
            case "itunes:image" -> entry.thumbnail.offer(EXTENSION, Vocabulary.address(xml, "href"));
            default -> {}
        }
    }

    /** Plain unless it says otherwise: a video's description lives by its line ends. */
    private static WireText mediaText(XmlReader xml) {
        return "html".equals(xml.attribute("type")) ? WireText.html(xml) : WireText.plain(xml);
    }

    private static void keywords(XmlReader xml, EntryDraft entry) {
        for (String word : WireText.html(xml).line().split(",")) {
            entry.tag(word.strip());
        }
    }
}
