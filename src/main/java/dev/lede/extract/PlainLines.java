package dev.lede.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** An article as plain text: a line for each block, without the captions of pictures. */
final class PlainLines implements NodeFilter {
    private static final Set<String> UNSAID = Set.of("figcaption", "iframe", "video", "audio", "rp", "annotation");

    private final StringBuilder lines = new StringBuilder();
    private boolean blank = true;
    private int preformatted;

    private PlainLines() {}

    static String of(Element article) {
        var lines = new PlainLines();
        NodeTraversor.filter(lines, article);
        return lines.lines.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText(), preformatted > 0);
        } else if (node instanceof Element element) {
            if (UNSAID.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br") || Parts.isBlock(element)) {
                endLine();
            }
            preformatted += element.nameIs("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Parts.isBlock(element)) {
            endLine();
        }
        preformatted -= node.nameIs("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void write(String text, boolean asWritten) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (asWritten && c == '\n') {
                endLine();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                lines.append(blank ? "" : " ");
                blank = true;
            } else {
                lines.append(c);
                blank = false;
            }
        }
    }

    private void endLine() {
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == ' ') {
            end--;
        }
        lines.setLength(end);
        if (end > 0 && lines.charAt(end - 1) != '\n') {
            lines.append('\n');
        }
        blank = true;
    }
}
