package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last gate: only elements and attributes that say something get through, and addresses are absolute. */
final class CleanHtml {
    private static final Safelist SAFE = new Readable()
            .addTags(
                    "a",
                    "abbr",
                    "article",
                    "audio",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "iframe",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "main",
                    "mark",
                    "ol",
                    "p",
                    "picture",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "source",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "video",
                    "center",
                    "math",
                    "mrow",
                    "mi",
                    "mn",
                    "mo",
                    "msup",
                    "msub",
                    "mfrac",
                    "msqrt",
                    "mtext",
                    "mstyle",
                    "munder",
                    "mover",
                    "munderover",
                    "mtable",
                    "mtr",
                    "mtd",
                    "msubsup",
                    "mspace",
                    "mroot",
                    "semantics",
                    "annotation")
            .addAttributes(":all", "class", "id", "lang", "dir", "data-callout")
            .addAttributes("a", "href", "title", "name")
            .addAttributes("abbr", "title")
            .addAttributes("annotation", "encoding")
            .addAttributes("img", "src", "srcset", "alt", "title", "width", "height")
            .addAttributes("math", "display", "alttext")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("source", "src", "srcset", "type")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("time", "datetime")
            .addAttributes("iframe", "src", "title")
            .addAttributes("video", "src", "poster", "title")
            .addAttributes("audio", "src", "title")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .addProtocols("img", "src", "http", "https")
            .addProtocols("iframe", "src", "http", "https")
            .addProtocols("video", "src", "http", "https")
            .addProtocols("audio", "src", "http", "https")
            .addProtocols("source", "src", "http", "https")
            .preserveRelativeLinks(true);

    private static final List<String> ADDRESSES = List.of("href", "src", "data-src", "data-original", "poster");

    private CleanHtml() {}

    /** @param base what relative addresses start from; empty where nobody knows */
    static String of(Element article, String base) {
        var document = Document.createShell(base);
        document.body().appendChild(article);
        for (Element element : document.body().getAllElements()) {
            if (element.attributesSize() > 0) {
                ADDRESSES.stream().filter(element::hasAttr).forEach(name -> makeAbsolute(element, name));
            }
        }
        var clean = new Cleaner(SAFE).clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static void makeAbsolute(Element element, String name) {
        String absolute = element.attr(name).startsWith("#") ? "" : element.absUrl(name);
        if (!absolute.isEmpty()) {
            element.attr(name, absolute);
        }
    }

    /** What loads pictures late keeps their addresses in attributes of its own. */
    private static final class Readable extends Safelist {
        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            boolean late = tag.equals("img") && attribute.getKey().startsWith("data-")
                    || tag.equals("pre") && attribute.getKey().startsWith("data-lang");
            return late || super.isSafeAttribute(tag, element, attribute);
        }
    }
}
