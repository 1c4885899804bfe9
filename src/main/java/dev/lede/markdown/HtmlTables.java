package dev.lede.markdown;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables from the scaffolding of old pages: what holds another table, code, a quotation or a figure, has but one
 * column, or without a head but one row, long texts, lists or headings, is set as its cells, one below the other. One walk
 * over the page, before anything is written.
 */
final class HtmlTables implements NodeVisitor {
    static final int MOST_COLUMNS = 32;

    private static final Set<String> NOT_IN_A_CELL =
            Set.of("table", "pre", "blockquote", "hr", "figure", "iframe", "video", "dl");
    private static final Set<String> ONLY_UNDER_A_HEAD = Set.of("ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_CELL = 1_000;

    private final Set<Element> real = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private int rows;
        private int columns;
        private int widest;
        private int letters;
        private boolean headed;
        private boolean doubtful;
        private boolean scaffolding;

        boolean isReal() {
            boolean shaped = widest > 1 && widest <= MOST_COLUMNS && !scaffolding;
            return shaped && (headed || rows > 1 && !doubtful);
        }
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
        if (!open.isEmpty()) {
            within(node, node.nodeName(), open.peek());
        }
        if (node.nodeName().equals("table")) {
            open.push(new Open());
            open.peek().scaffolding = node.attr("role").equals("presentation");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nodeName().equals("table")
                && node instanceof Element table
                && open.pop().isReal()) {
            real.add(table);
        }
    }

    private static void within(Node node, String name, Open table) {
        switch (name) {
            case "tr" -> {
                table.columns = 0;
                table.rows++;
            }
            case "td", "th" -> {
                table.widest = Math.max(table.widest, ++table.columns);
                table.letters = 0;
                table.headed |= name.equals("th");
            }
            case "#text" -> {
                table.letters += ((TextNode) node).getWholeText().length();
                table.doubtful |= table.letters > LONGEST_CELL;
            }
            default -> {
                table.scaffolding |= NOT_IN_A_CELL.contains(name);
                table.doubtful |= ONLY_UNDER_A_HEAD.contains(name);
            }
        }
    }
}
