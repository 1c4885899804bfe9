package dev.lede.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts everything below an element, in one walk. */
final class Census implements NodeVisitor {
    /** A Han character says as much as so many Latin letters. */
    static final double HAN = 2.5;

    private static final Counts NONE = new Counts();

    private final Map<Element, Counts> counts = new IdentityHashMap<>();
    private final Deque<Counts> open = new ArrayDeque<>();

    private Census() {}

    static Census of(Element root) {
        var census = new Census();
        root.traverse(census);
        return census;
    }

    Counts at(Element element) {
        return counts.getOrDefault(element, NONE);
    }

    /** How long a text is for who reads it. */
    static double letters(String text) {
        var alone = new Counts();
        count(text, alone);
        return alone.letters;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            var own = new Counts();
            counts.put(element, own);
            open.push(own);
        } else if (node instanceof TextNode text && !open.isEmpty()) {
            count(text.getWholeText(), open.peek());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Counts own = open.pop();
        switch (element.normalName()) {
            case "a" -> link(element, own);
            case "p" -> {
                own.paragraphs++;
                own.inParagraphs = own.letters;
            }
            case "figcaption" -> own.inCaptions = own.letters;
            case "li" -> own.entries++;
            case "img" -> own.pictures++;
            case "iframe", "video", "audio" -> own.embeds++;
            case "table" -> own.tables++;
            case "blockquote" -> own.quotes++;
            case "math" -> own.formulas++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> own.inHeadings = own.letters;
            default -> {}
        }
        if (!open.isEmpty()) {
            open.peek().add(own);
        }
    }

    /** One within the page is a footnote as often as a menu. */
    private static void link(Element link, Counts own) {
        if (link.hasAttr("href")) {
            own.linked = own.letters * (link.attr("href").startsWith("#") ? 0.3 : 1);
            own.linkedAnywhere = own.letters;
            own.links++;
        }
    }

    private static void count(String text, Counts into) {
        boolean blank = true;
        double letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > 0x7F && (Character.isWhitespace(c) || c == '\u00A0')) {
                letters += blank ? 0 : 1;
                blank = true;
                continue;
            }
            blank = false;
            letters += isWide(c) ? HAN : 1;
            if (isComma(c)) {
                into.commas++;
            }
        }
        into.letters += letters;
    }

    /** Han, kana, hangul. */
    static boolean isWide(char c) {
        return c >= '\u3041' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' || c >= '\uAC00' && c <= '\uD7A3';
    }

    /** Chinese parts its sentences with commas of its own, and takes full stops for them. */
    private static boolean isComma(char c) {
        return c < 0x80 ? c == ',' : "，、。；！？،‚﹐".indexOf(c) >= 0;
    }
}
