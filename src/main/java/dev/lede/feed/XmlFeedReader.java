package dev.lede.feed;

import static dev.lede.feed.Rank.EXTENSION;
import static dev.lede.feed.Rank.LAST;
import static dev.lede.feed.Rank.OTHER;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS, RDF and Atom in one pass: finds where the feed begins, which entry one is in, and lets the vocabularies say
 * what each element means. One reader for all, since feeds mix them.
 */
final class XmlFeedReader {
    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "atom:feed", "feed", "channel");

    /** They have titles and links of their own, which are neither the feed's nor the entry's. */
    private static final Set<String> ASIDE =
            Set.of("image", "textinput", "source", "atom:source", "skipdays", "skiphours", "cloud");

    private static final Vocabulary RSS = new RssVocabulary();
    private static final Vocabulary ATOM = new AtomVocabulary();
    private static final Vocabulary EXTENSIONS = new ExtensionVocabulary();

    private final XmlReader xml;
    private final FeedDraft feed = new FeedDraft();
    private @Nullable EntryDraft entry;
    private int entryDepth;
    private int asideDepth = Integer.MAX_VALUE;

    private XmlFeedReader(XmlReader xml) {
        this.xml = xml;
    }

    static ParseResult read(String text, @Nullable String base) {
        var xml = new XmlReader(text, base);
        return findRoot(xml) ? new XmlFeedReader(xml).read() : new NotAFeed(reason(text));
    }

    /** Warnings of a server's programs may stand before it, but in a web page nothing is sought. */
    private static boolean findRoot(XmlReader xml) {
        for (var event = xml.next(); event != XmlReader.Event.END_OF_FILE; event = xml.next()) {
            if (event == XmlReader.Event.START && ROOTS.contains(xml.name())) {
                return true;
            }
            if (event == XmlReader.Event.START && isPage(xml.name())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPage(String name) {
        return name.equals("html") || name.equals("html:html");
    }

    private static NotAFeed.Reason reason(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_048)).toLowerCase(Locale.ROOT);
        boolean page = start.contains("<html") || start.contains("<!doctype html");
        return page ? NotAFeed.Reason.WEB_PAGE : NotAFeed.Reason.OTHER;
    }

    private ParsedFeed read() {
        start();
        for (var event = xml.next(); event != XmlReader.Event.END_OF_FILE && !feed.isFull(); event = xml.next()) {
            leave();
            if (event == XmlReader.Event.START) {
                start();
                leave();
            }
        }
        finishEntry();
        return feed.finish();
    }

    private void start() {
        String name = xml.name();
        if (XmlReader.isEntry(name)) {
            startEntry();
        } else if (asideDepth != Integer.MAX_VALUE) {
            aside(name);
        } else if (ASIDE.contains(name)) {
            asideDepth = xml.depth();
        } else if (entry != null) {
            vocabulary(name).entry(xml, entry);
        } else {
            feed.lang.offer(EXTENSION, ROOTS.contains(name) ? xml.ownLang() : null);
            vocabulary(name).feed(xml, feed);
        }
    }

    private void startEntry() {
        finishEntry();
        asideDepth = Integer.MAX_VALUE;
        entry = new EntryDraft();
        entryDepth = xml.depth();
        entry.lang.offer(OTHER, xml.ownLang());
        entry.link.offer(LAST, Vocabulary.address(xml, "href"));
        String changed = xml.attribute("lastmod");
        entry.updated.offer(LAST, changed == null ? null : Vocabulary.date(changed));
        String about = xml.attribute("rdf:about");
        if (about != null) {
            String line = WireText.line(about);
            entry.id.offer(LAST, line);
            entry.link.offer(LAST, Addresses.isWeb(line) ? line : null);
        }
    }

    private static Vocabulary vocabulary(String name) {
        if (name.indexOf(':') < 0) {
            return RSS;
        }
        return name.startsWith("atom:") ? ATOM : EXTENSIONS;
    }

    /** Who wrote a collected entry first is still its author; a picture is a picture wherever it stands. */
    private void aside(String name) {
        if (entry != null && name.equals("atom:author") && xml.parent().equals("atom:source")) {
            ATOM.entry(xml, entry);
        } else if (entry != null && name.equals("url") && xml.parent().equals("image")) {
            entry.thumbnail.offer(LAST, Vocabulary.address(xml));
        }
    }

    /** What is no longer open is finished. */
    private void leave() {
        if (xml.depth() < asideDepth) {
            asideDepth = Integer.MAX_VALUE;
        }
        if (xml.depth() < entryDepth) {
            finishEntry();
        }
    }

    private void finishEntry() {
        if (entry != null) {
            feed.add(entry);
        }
        entry = null;
        entryDepth = 0;
    }
}
