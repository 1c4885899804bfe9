package dev.lede.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements are blocks, and which no reader is meant to see. */
final class HtmlElements {
    private static final Set<String> UNSEEN = names("""
            style template head title svg canvas button select textarea rp noframes meta link map dialog
            datalist param
            """);

    private static final Set<String> BLOCKS = names("""
            address article aside body center details div dl fieldset figure footer form header hgroup legend
            main nav p section tbody tfoot thead tr td th caption table menu h1 h2 h3 h4 h5 h6 blockquote ul ol
            li dd dt summary figcaption
            """);

    private HtmlElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.attributesSize() > 0
                        && (HtmlStyle.hides(element)
                                || HtmlCode.isGutter(element)
                                || HtmlMath.isDrawn(element)
                                || Permalinks.is(element));
    }

    private static Set<String> names(String names) {
        return Set.of(names.strip().split("\\s+"));
    }
}
