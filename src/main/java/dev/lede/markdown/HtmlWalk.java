package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** One walk over a page: what each tag does to the running text and to the blocks. */
final class HtmlWalk implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "style",
            "template",
            "head",
            "title",
            "svg",
            "canvas",
            "button",
            "select",
            "textarea",
            "rp",
            "noframes",
            "meta",
            "link",
            "map",
            "dialog",
            "datalist",
            "param");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "main",
            "nav",
            "p",
            "section",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "td",
            "th",
            "caption",
            "table",
            "menu",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dd",
            "dt",
            "summary",
            "figcaption");

    private static final int LONGEST_HEADING = 500;

    private final String base;
    private final int mostNodes;
    private final HtmlTables tables;
    private final RunningText text = new RunningText();
    private final WrittenBlocks blocks = new WrittenBlocks();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    /** Titles of abbreviations that need no telling: those told, and none. */
    private final Set<String> abbreviations = new HashSet<>(Set.of(""));

    private @Nullable WrittenTable table;
    private @Nullable Element heading;
    private int nodes;
    private String lastPicture = "";

    private HtmlWalk(String base, int mostNodes, HtmlTables tables) {
        this.base = base;
        this.mostNodes = mostNodes;
        this.tables = tables;
    }

    static String over(Element body, String base, int mostNodes) {
        var walk = new HtmlWalk(base, mostNodes, HtmlTables.in(body));
        boolean cut = NodeTraversor.filter(walk, body) == FilterResult.STOP;
        walk.flush();
        return cut ? (walk.blocks.markdown() + "\n\n…").strip() : walk.blocks.markdown();
    }

    /** Lines that a publisher broke, each kept from looking like the start of another block. */
    static String paragraph(String running) {
        if (running.indexOf('\n') < 0) {
            return Escapes.lineStart(running.strip());
        }
        return lines(running).map(Escapes::lineStart).collect(Collectors.joining("\\\n"));
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || HtmlStyle.hides(element);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > mostNodes) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.write(Clean.block(words.getWholeText()));
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
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
        if (isUnseen(element) || leaf(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
            openBlock(element, name);
        }
        HtmlStyle.mark(element).ifPresent(text::open);
        if (name.equals("a")) {
            HtmlAddress.of(element.attr("href"), base)
                    .filter(address -> element.hasAttr("href"))
                    .ifPresent(text::openLink);
        } else if (name.equals("q")) {
            text.write("“");
        } else if (name.equals("summary")) {
            text.write("▸ ");
        }
        return FilterResult.CONTINUE;
    }

    /** Whether the element is written, and its children are not. */
    private boolean leaf(Element element, String name) {
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> rule();
            case "img" -> picture(element);
            case "pre" -> code(element);
            case "code", "tt", "samp" -> text.writeMarkdown(HtmlCode.span(element));
            case "math" -> text.writeMarkdown(HtmlMath.ofMathMl(element));
            case "script" -> script(element);
            case "input" -> checkbox(element);
            case "iframe", "embed", "video", "audio" -> medium(element);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openBlock(Element element, String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> openHeading(element);
            case "blockquote" -> blocks.openQuotation();
            case "ul", "menu", "dl", "ol" -> lists.push(HtmlList.of(element, blocks));
            case "li", "dd" -> openEntry(element);
            case "table" -> table = tables.isReal(element) ? new WrittenTable() : table;
            case "tr" -> {
                if (table != null) {
                    table.openRow();
                }
            }
            default -> {}
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("q")) {
            text.write("”");
        } else if (name.equals("a")) {
            text.close(InlineMark.LINK);
        } else if (name.equals("abbr") && abbreviations.add(element.attr("title"))) {
            text.write(" (" + Clean.line(element.attr("title")) + ")");
        }
        HtmlStyle.mark(element).ifPresent(text::close);
        if (BLOCKS.contains(name)) {
            closeBlock(element, name);
        }
    }

    private void closeBlock(Element element, String name) {
        if (table != null) {
            closeInTable(element, name, table);
            return;
        }
        endParagraph();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> closeHeading(element);
            case "blockquote", "li", "dd" -> blocks.close();
            case "ul", "menu", "dl", "ol" -> blocks.closeList(lists.pop().kind());
            default -> {}
        }
    }

    private void closeInTable(Element element, String name, WrittenTable open) {
        switch (name) {
            case "td", "th" -> open.cell(cellText(), element);
            case "caption" ->
                blocks.write(paragraph(String.join(" ", lines(text.take()).toList())));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> text.close(InlineMark.STRONG);
            case "ul", "menu", "ol" -> lists.pop();
            case "table" -> {
                text.take();
                blocks.write(open.markdown());
                table = null;
            }
            default -> text.lineBreak();
        }
    }

    private String cellText() {
        return lines(text.take()).collect(Collectors.joining("\n"));
    }

    private void openEntry(Element entry) {
        var list = lists.isEmpty() ? HtmlList.none() : lists.peek();
        if (table == null) {
            blocks.openListEntry(list.nextMark(entry), list.atFirst());
        } else {
            text.write(list.nextMark(entry).replace('-', '•') + " ");
        }
    }

    /** One around a whole page is none. */
    private void openHeading(Element element) {
        if (table != null) {
            text.open(InlineMark.STRONG);
        } else if (heading == null && element.wholeText().length() < LONGEST_HEADING) {
            heading = element;
        }
    }

    private void closeHeading(Element element) {
        if (element == heading) {
            flush();
            heading = null;
        }
    }

    /** GFM's cells and headings hold one line: there it is a line break. */
    private void endParagraph() {
        if (table == null && heading == null) {
            flush();
        } else {
            text.lineBreak();
        }
    }

    private void flush() {
        if (table != null) {
            table.cell(cellText(), new Element("td"));
            blocks.write(table.markdown());
            table = null;
        }
        String running = text.take();
        blocks.write(heading == null ? paragraph(running) : headingLine(heading, running));
    }

    private static String headingLine(Element heading, String running) {
        String title = lines(running).collect(Collectors.joining(" "));
        String kept = title.endsWith("#") ? title.substring(0, title.length() - 1) + "\\#" : title;
        return kept.isEmpty() ? "" : "#".repeat(heading.normalName().charAt(1) - '0') + " " + kept;
    }

    private static Stream<String> lines(String running) {
        return running.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private void lineBreak() {
        if (!text.lineBreak()) {
            endParagraph();
        }
    }

    private void rule() {
        flush();
        // Not ---, which after "- " would be a rule instead of an entry, and under a line a heading.
        blocks.write("***");
    }

    private void code(Element pre) {
        flush();
        blocks.write(HtmlCode.block(pre));
    }

    private void script(Element script) {
        if (HtmlMath.isScript(script)) {
            text.writeMarkdown(HtmlMath.ofScript(script));
        }
    }

    private void picture(Element picture) {
        if (HtmlPicture.isLetter(picture)) {
            text.write(Clean.line(picture.attr("alt")));
            return;
        }
        String address = HtmlPicture.address(picture, base).orElse("");
        // What is loaded by a script stands once more in noscript.
        if (!address.isEmpty() && !address.equals(lastPicture)) {
            text.writeMarkdown("![" + HtmlPicture.alt(picture) + "](" + address + ")");
            lastPicture = address;
        }
    }

    private void checkbox(Element input) {
        if (input.attr("type").equalsIgnoreCase("checkbox")) {
            text.writeMarkdown(input.hasAttr("checked") ? "[x] " : "[ ] ");
        }
    }

    private void medium(Element medium) {
        HtmlMedium.of(medium, base).ifPresent(known -> {
            endParagraph();
            text.writeMarkdown(known.markdown());
            endParagraph();
        });
    }
}
