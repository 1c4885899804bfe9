package dev.lede.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What an element is among others. */
final class Parts {
    private static final Set<String> NOT_REALLY_BLOCKS = Set.of("ins", "del", "math", "video", "audio");

    private Parts() {}

    static boolean isBlock(Element element) {
        return element.isBlock() && !NOT_REALLY_BLOCKS.contains(element.normalName());
    }

    /** Whether it is such an element, or stands in one. */
    static boolean isIn(Node node, String... names) {
        for (Node around = node; around != null; around = around.parent()) {
            for (String name : names) {
                if (around.nameIs(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All that its publisher calls it. */
    static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}
