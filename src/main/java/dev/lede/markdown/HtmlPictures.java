package dev.lede.markdown;

import dev.lede.text.Clean;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pictures of a page, one after the other: what is loaded by a script stands once more in {@code noscript}. */
final class HtmlPictures {
    private final String base;
    private String last = "";
    private String written = "";
    private boolean inNoscript;
    private boolean copyMayFollow;

    HtmlPictures(String base) {
        this.base = base;
    }

    void noscript(boolean open) {
        inNoscript = open;
    }

    /** After a word or in another cell, where it may be a sign as a tick is, the same picture is no copy. */
    void between() {
        last = "";
        copyMayFollow = false;
    }

    /** As Markdown, or nothing where no one is meant to see it, or has seen it. */
    String markdown(Element picture) {
        if (HtmlMath.isPicture(picture)) {
            return HtmlMath.ofPicture(picture);
        }
        String address = address(picture);
        if (address.isEmpty()) {
            return "";
        }
        written = "![" + Escapes.label(alt(picture)) + "](" + address + ")";
        return written;
    }

    /** The one before, as Markdown. */
    String written() {
        return written;
    }

    String address(Element picture) {
        String address = HtmlPicture.address(picture, base).orElse("");
        boolean copy = inNoscript && copyMayFollow || address.equals(last);
        copyMayFollow = !inNoscript && !address.isEmpty();
        if (copy || address.isEmpty()) {
            return "";
        }
        last = address;
        return address;
    }

    /** Many publishers escape it twice. */
    static String alt(Element picture) {
        String alt = picture.attr("alt");
        return Clean.line(alt.indexOf('&') < 0 ? alt : Parser.unescapeEntities(alt, true));
    }
}
