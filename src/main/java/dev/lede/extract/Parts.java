package dev.lede.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What an element is among others. */
final class Parts {
    private static final Set<String> NOT_REALLY_BLOCKS = Set.of("ins", "del", "math", "video", "audio");

    private Parts() {}

    static boolean isBlock(Element element) {
        return element.isBlock() && !NOT_REALLY_BLOCKS.contains(element.normalName());
    }

    /** Whether it is such an element, or stands in one. */
    static boolean isIn(@Nullable Node node, String... names) {
        for (Node around = node; around != null; around = around.parent()) {
            for (String name : names) {
                if (around.nameIs(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** At once: to take children out one by one costs the square of their number. */
    static void remove(Collection<? extends Node> unwanted) {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(unwanted);
        Map<Element, List<Node>> kept = new IdentityHashMap<>();
        for (Node node : gone) {
            if (node.parent() instanceof Element parent && !kept.containsKey(parent)) {
                kept.put(
                        parent,
                        parent.childNodes().stream()
                                .filter(child -> !gone.contains(child))
                                .toList());
            }
        }
        kept.forEach(Parts::putInside);
    }

    /** What they hold takes their places, and that too at once. */
    static void unwrap(Collection<Element> wrappers) {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(wrappers);
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element wrapper : wrappers) {
            if (wrapper.parent() instanceof Element parent && !gone.contains(parent) && parents.add(parent)) {
                putInside(parent, unwrapped(parent, gone));
            }
        }
    }

    private static List<Node> unwrapped(Element parent, Set<Node> gone) {
        List<Node> kept = new ArrayList<>();
        var open = new ArrayDeque<Node>(parent.childNodes());
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (gone.contains(node)) {
                node.childNodes().reversed().forEach(open::push);
            } else {
                kept.add(node);
            }
        }
        return kept;
    }

    static void putInside(Element parent, List<? extends Node> children) {
        parent.empty();
        parent.appendChildren(children);
    }
}
