package dev.lede.markdown;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables from the scaffolding of old pages: what holds another table, a list, code or a heading, or has but one
 * column, is set as its cells, one below the other. One walk over the page, before anything is written.
 */
final class HtmlTables implements NodeVisitor {
    private static final Set<String> NOT_IN_A_CELL = Set.of(
            "table",
            "ul",
            "ol",
            "pre",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "figure",
            "iframe",
            "video",
            "dl");
    private static final int MOST_COLUMNS = 32;

    private final Set<Element> real = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private int columns;
        private int widest;
        private boolean scaffolding;
    }

    static HtmlTables in(Element body) {
        var tables = new HtmlTables();
        body.traverse(tables);
        return tables;
    }

    boolean isReal(Element table) {
        return real.contains(table);
    }

    @Override
    public void head(Node node, int depth) {
        String name = node.nodeName();
        if (!open.isEmpty()) {
            within(name, open.peek());
        }
        if (name.equals("table")) {
            open.push(new Open());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nodeName().equals("table") && node instanceof Element table) {
            var done = open.pop();
            if (!done.scaffolding && done.widest > 1 && done.widest <= MOST_COLUMNS) {
                real.add(table);
            }
        }
    }

    private static void within(String name, Open table) {
        switch (name) {
            case "tr" -> table.columns = 0;
            case "td", "th" -> table.widest = Math.max(table.widest, ++table.columns);
            default -> table.scaffolding |= NOT_IN_A_CELL.contains(name);
        }
    }
}
