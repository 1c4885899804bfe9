package dev.lede.markdown;

import dev.lede.text.Role;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Sets HTML that stands in Markdown as a block of its own: its text, its pictures and links, a paragraph for each block. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "title", "object");
    private static final Set<String> INLINE_BLOCKS = Set.of("summary", "figcaption", "dt", "th");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Page page;
    private final int offset;
    private Pen pen;

    private HtmlBlocks(Page page, int offset) {
        this.page = page;
        this.offset = offset;
        this.pen = new Pen(Role.TEXT, page.links());
    }

    static void set(String html, int offset, Page page) {
        var blocks = new HtmlBlocks(page, offset);
        Jsoup.parseBodyFragment(html).body().filter(blocks);
        blocks.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof DataNode data) {
            // Of tags such as xmp, whose content is no HTML; scripts and styles have been skipped.
            text(data.getWholeData());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            flush();
        }
        switch (name) {
            case "pre" -> {
                page.gap();
                CodeBlocks.plain(element.wholeText(), offset, page);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> pen = new Pen(Headings.role(level(name)), page.links());
            case "li" -> pen.write("• ", offset);
            case "td", "th" -> cell(element);
            default -> {}
        }
        if (!isBlock(element) || INLINE_BLOCKS.contains(name)) {
            Tags.open(element, pen, offset);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String name = element.normalName();
        if (!isBlock(element) || INLINE_BLOCKS.contains(name)) {
            Tags.close(name, pen, offset);
        }
        if (isHeading(name) && !pen.paragraph().isEmpty()) {
            page.gap();
            Headings.set(level(name), pen, page);
            pen = new Pen(Role.TEXT, page.links());
        } else if (isBlock(element)) {
            flush();
        }
    }

    /** Cells of one row stand in one line; tables of HTML are mostly for layout. */
    private void cell(Element cell) {
        if (cell.previousElementSibling() != null) {
            pen.write(" │ ", offset);
        }
    }

    private void text(String raw) {
        String text = BLANKS.matcher(raw).replaceAll(" ");
        pen.text(pen.paragraph().atLineStart() ? text.stripLeading() : text, offset);
    }

    private void flush() {
        if (!pen.paragraph().isEmpty()) {
            pen.closeDownTo(0, offset);
            page.gap();
            page.write(pen);
        }
        pen = new Pen(Role.TEXT, page.links());
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static int level(String heading) {
        return heading.charAt(1) - '0';
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        return element.isBlock()
                        && !Set.of("td", "th", "ins", "del", "video", "audio", "iframe", "center")
                                .contains(name)
                || Set.of("summary", "figcaption", "center").contains(name);
    }
}
