package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    private static final Set<String> CODE = Set.of("code", "tt", "samp");
    private static final int LONGEST_HEADING = 500;

    private final String base;
    private final int mostNodes;
    private final HtmlTables tables;
    private final HtmlPictures pictures;
    private final HtmlNotes notes;
    private final RunningText text = new RunningText();
    private final WrittenBlocks blocks = new WrittenBlocks();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    /** Titles of abbreviations that need no telling: those told, and none. */
    private final Set<String> abbreviations = new HashSet<>(Set.of(""));

    /** Boxes that are open, and titles that were written with them. */
    private final Set<Element> callouts = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> titles = Collections.newSetFromMap(new IdentityHashMap<>());

    private @Nullable WrittenTable table;
    private @Nullable Element heading;
    private int nodes;
    /** How deep within code that holds links, so that it is more than one span. */
    private int code;

    private HtmlWalk(String base, int mostNodes, HtmlTables tables, HtmlNotes notes) {
        this.base = base;
        this.mostNodes = mostNodes;
        this.tables = tables;
        this.notes = notes;
        this.pictures = new HtmlPictures(base);
    }

    static String over(Element body, String base, int mostNodes) {
        var walk = new HtmlWalk(base, mostNodes, HtmlTables.in(body), HtmlNotes.in(body));
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

    private void write(String words) {
        if (words.isBlank()) {
            text.write(words);
        } else if (code > 0) {
            pictures.between();
            text.write(words.substring(0, words.length() - words.stripLeading().length()));
            text.writeMarkdown(HtmlCode.span(words));
            text.write(words.substring(words.stripTrailing().length()));
        } else {
            pictures.between();
            for (var piece : HtmlMath.pieces(words)) {
                if (piece.formula()) {
                    text.writeMarkdown(piece.text());
                } else {
                    text.write(piece.text());
                }
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > mostNodes) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            write(Clean.block(words.getWholeText()));
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
        boolean needless = titles.remove(element) || notes.isNeedless(element);
        if (needless || HtmlElements.isUnseen(element) || isReference(element) || leaf(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isBlock(name)) {
            endParagraph();
            if (name.equals("figcaption") && table == null && heading == null && isTitle(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            openBlock(element, name);
        }
        if (code == 0) {
            HtmlStyle.mark(element).ifPresent(text::open);
        }
        if (CODE.contains(name)) {
            code++;
        } else if (name.equals("a")) {
            HtmlAddress.of(element.attr("href"), base)
                    .filter(address -> element.hasAttr("href") && !Permalinks.isOwn(element))
                    .ifPresent(text::openLink);
        } else if (name.equals("q")) {
            text.write("“");
        } else if (name.equals("summary")) {
            text.write("▸ ");
        } else if (name.equals("noscript")) {
            pictures.noscript(true);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isReference(Element element) {
        var label = notes.reference(element);
        label.ifPresent(to -> text.writeMarkdown("[^" + to + "]"));
        return label.isPresent();
    }

    /** Whether the caption is written as the title of the picture above it. */
    private boolean isTitle(Element caption) {
        if (!blocks.endWith(pictures.written())) {
            return false;
        }
        var title = HtmlCaption.title(caption);
        title.ifPresent(words -> blocks.entitle(pictures.written(), words));
        return title.isPresent();
    }

    /** Whether the element is written, and its children are not. */
    private boolean leaf(Element element, String name) {
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> rule();
            case "img" -> picture(element);
            case "pre" -> code(element);
            case "code", "tt", "samp" -> {
                return code == 0 && codeSpan(element);
            }
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
        var note = notes.note(element);
        if (note.isPresent()) {
            blocks.openNote(note.get());
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> openHeading(element);
            case "blockquote" -> blocks.openQuotation();
            case "div", "aside", "section" -> openCallout(element);
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

    private void openCallout(Element element) {
        if (table == null && heading == null) {
            HtmlCallout.of(element).ifPresent(callout -> {
                blocks.openQuotation();
                blocks.write(callout.label());
                callouts.add(element);
                Stream.ofNullable(callout.title()).forEach(titles::add);
            });
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("q")) {
            text.write("”");
        } else if (name.equals("a")) {
            text.close(InlineMark.LINK);
        } else if (name.equals("noscript")) {
            pictures.noscript(false);
        } else if (name.equals("abbr") && abbreviations.add(element.attr("title"))) {
            text.write(" (" + Clean.line(element.attr("title")) + ")");
        }
        if (CODE.contains(name)) {
            code--;
        } else if (code == 0) {
            HtmlStyle.mark(element).ifPresent(text::close);
        }
        if (HtmlElements.isBlock(name)) {
            closeBlock(element, name);
        }
    }

    private void closeBlock(Element element, String name) {
        if (table != null) {
            closeInTable(element, name, table);
            return;
        }
        endParagraph();
        if (notes.note(element).isPresent()) {
            blocks.close();
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> closeHeading(element);
            case "blockquote" -> blocks.close();
            case "div", "aside", "section" -> {
                if (callouts.remove(element)) {
                    blocks.close();
                }
            }
            case "li", "dd" -> closeEntry();
            case "ul", "menu", "dl", "ol" -> blocks.closeList(lists.pop().kind());
            default -> {}
        }
    }

    private void closeInTable(Element element, String name, WrittenTable open) {
        switch (name) {
            case "td", "th" -> {
                open.cell(cellText(), element);
                pictures.between();
            }
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
            text.write(list.bullet(entry) + " ");
        }
    }

    private void closeEntry() {
        if (!blocks.close() && !lists.isEmpty()) {
            lists.peek().leaveOut();
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

    /** True where it is written as one. */
    private boolean codeSpan(Element element) {
        boolean whole = element.selectFirst("a[href]") == null;
        if (whole) {
            pictures.between();
            text.writeMarkdown(HtmlCode.span(element));
        }
        return whole;
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
        text.writeMarkdown(pictures.markdown(picture));
    }

    private void checkbox(Element input) {
        if (input.attr("type").equalsIgnoreCase("checkbox")) {
            text.writeMarkdown(input.hasAttr("checked") ? "[x] " : "[ ] ");
        }
    }

    private void medium(Element medium) {
        HtmlMedium.of(medium, base).ifPresent(known -> {
            if (text.in(InlineMark.LINK)) {
                text.write(known.name());
                return;
            }
            endParagraph();
            text.writeMarkdown(known.markdown());
            endParagraph();
        });
    }
}
