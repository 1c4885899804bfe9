package dev.lede.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The signs and words by which a heading links to itself. */
final class Permalinks {
    private static final Pattern SIGN = Pattern.compile("[#¶§🔗⚓∞†\\s\\u200B\\uFE0F]*");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private Permalinks() {}

    static boolean is(Element link) {
        return link.nameIs("a")
                && link.attr("href").indexOf('#') >= 0
                && link.childrenSize() == 0
                && SIGN.matcher(link.wholeOwnText()).matches()
                && isInHeading(link.parent());
    }

    /** Whether a heading leads to itself by its own words; in some pages the link is around it. */
    static boolean isOwn(Element link) {
        String address = link.attr("href");
        return address.startsWith("#")
                && (isInHeading(link.parent()) || link.selectFirst("h1, h2, h3, h4, h5, h6") != null);
    }

    private static boolean isInHeading(@Nullable Element around) {
        return around != null
                && (HEADING.matcher(around.normalName()).matches()
                        || around.parent() != null
                                && HEADING.matcher(around.parent().normalName()).matches());
    }
}
