package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a reader sees of a page, whoever wrote it, so that a publisher's page can be held against what became of it: words,
 * and where links, pictures, emphasis, entries of lists and cells of tables are.
 */
final class Seen implements NodeFilter {
    private static final char PICTURE = '\uFFFC';

    private static final Set<String> INLINE = Set.of("""
            a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rt
            ruby s samp small span strike strong sub sup time tt u var wbr input noscript picture source math
            script
            """.strip().split("\\s+"));

    private final boolean ours;
    private final String base;
    private final HtmlTables tables;
    private final HtmlPictures pictures;
    /** All that is seen but blanks. */
    private final StringBuilder letters = new StringBuilder();

    /** How many letters stand before each blank. */
    private final BitSet gaps = new BitSet();

    private final Runs links = new Runs();
    private final Map<InlineMark, Runs> marks = new EnumMap<>(InlineMark.class);
    private final List<String> seenPictures = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Deque<SeenGrid> grids = new ArrayDeque<>();
    private final Deque<Numbers> lists = new ArrayDeque<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    /** Of the picture that was seen last. */
    private String title = "";

    private final Set<String> abbreviations = new HashSet<>(Set.of(""));
    private final Deque<String> marksOfEntries = new ArrayDeque<>();

    /** The numbers of a list's entries, as a browser counts them. */
    private static final class Numbers {
        private final boolean ordered;
        private final int step;
        private long next;

        Numbers(Element list) {
            ordered = list.nameIs("ol");
            String start = list.attr("start");
            step = list.hasAttr("reversed") ? -1 : 1;
            long natural = step < 0
                    ? list.children().stream()
                            .filter(child -> child.nameIs("li"))
                            .count()
                    : 1;
            next = start.matches("\\d{1,8}") ? Long.parseLong(start) : natural;
        }

        long number(Element entry) {
            String value = entry.attr("value");
            next = value.matches("\\d{1,8}") ? Long.parseLong(value) : next;
            next += step;
            return next - step;
        }
    }

    private Seen(boolean ours, String base, HtmlTables tables) {
        this.ours = ours;
        this.base = base;
        this.tables = tables;
        this.pictures = new HtmlPictures(base);
        for (var mark : InlineMark.values()) {
            marks.put(mark, new Runs());
        }
    }

    /** @param base from which relative addresses start */
    static Map<String, List<String>> ofPublisher(String html, String base) {
        var body = Jsoup.parse(html).body();
        SeenNotes.putLast(body);
        return new Seen(false, base, HtmlTables.in(body)).all(body);
    }

    /** HTML that our Markdown has become. */
    static Map<String, List<String>> of(String html) {
        var body = Jsoup.parse(html).body();
        SeenNotes.removeNumbers(body);
        return new Seen(true, "", HtmlTables.in(body)).all(body);
    }

    private Map<String, List<String>> all(Element body) {
        NodeTraversor.filter(this, body);
        var all = new LinkedHashMap<String, List<String>>();
        all.put("text", words(false));
        all.put("blanks", words(true));
        all.put("links", links.in(letters));
        all.put("pictures", seenPictures);
        all.put("headings", headings);
        all.put("lists", entries);
        all.put("tables", cells);
        all.put("code", code);
        marks.forEach((mark, runs) -> {
            if (mark != InlineMark.LINK) {
                all.put(mark.name(), runs.in(letters));
            }
        });
        return all;
    }

    private List<String> words(boolean blanks) {
        if (!blanks) {
            return List.of(letters.toString());
        }
        var words = new ArrayList<String>();
        int from = 0;
        for (int gap = gaps.nextSetBit(1); gap >= 0 && gap < letters.length(); gap = gaps.nextSetBit(gap + 1)) {
            boolean joined = Cjk.joins(letters.codePointBefore(gap), letters.codePointAt(gap));
            if (!joined) {
                words.add(letters.substring(from, gap));
                from = gap;
            }
        }
        words.add(letters.substring(from));
        return words;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(Clean.block(words.getWholeText()));
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (!ours && HtmlElements.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boundary(name);
        sayTitle();
        if (leaf(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        HtmlStyle.mark(element).ifPresent(mark -> marks.get(mark).open(letters.length(), mark.name()));
        switch (name) {
            case "a" -> links.open(letters.length(), address(element));
            case "q" -> write("“");
            case "noscript" -> pictures.noscript(true);
            case "div", "aside", "section" -> write(callout(element));
            case "summary" -> write("▸ ");
            case "ul", "ol", "menu", "dl" -> lists.push(new Numbers(element));
            case "li", "dd" -> {
                starts.push(letters.length());
                openEntry(element);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "td", "th" -> starts.push(letters.length());
            case "table" -> grids.push(new SeenGrid(tables.isReal(element)));
            case "tr" -> {
                if (!grids.isEmpty()) {
                    grids.peek().openRow();
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private String callout(Element box) {
        boolean told = !ours && !isInTable();
        return told ? HtmlCallout.of(box).map(one -> "[!" + one.kind() + "]").orElse("") : "";
    }

    private boolean leaf(Element element, String name) {
        switch (name) {
            case "br" -> gaps.set(letters.length());
            case "img" -> picture(element);
            case "math" -> write(HtmlMath.ofMathMl(element));
            case "script" -> write(HtmlMath.isScript(element) ? HtmlMath.ofScript(element) : "");
            case "input" -> checkbox(element);
            case "pre" -> preformatted(element);
            case "code", "tt", "samp" -> {
                return code(element);
            }
            case "iframe", "embed", "video", "audio" -> medium(element);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (name.equals("p") || name.equals("li")) {
            sayTitle();
        }
        switch (name) {
            case "a" -> {
                links.close(letters.length());
                sayTitle();
            }
            case "q" -> write("”");
            case "noscript" -> pictures.noscript(false);
            case "abbr" ->
                write(abbreviations.add(element.attr("title")) ? " (" + Clean.line(element.attr("title")) + ")" : "");
            case "ul", "ol", "menu", "dl" -> lists.pop();
            case "li", "dd" -> entry(starts.pop());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, starts.pop());
            case "td", "th" -> {
                String said = letters.substring(starts.pop());
                if (!grids.isEmpty()) {
                    grids.peek().cell(element, said);
                    if (isInTable()) {
                        pictures.between();
                    }
                }
            }
            case "table" -> cells.addAll(grids.pop().rows());
            default -> {}
        }
        HtmlStyle.mark(element).ifPresent(mark -> marks.get(mark).close(letters.length()));
        boundary(name);
    }

    private void openEntry(Element entry) {
        var list = lists.peek();
        String mark = list == null || !list.ordered ? "-" : Long.toString(list.number(entry));
        if (isInTable()) {
            write(mark.equals("-") ? "• " : mark + ". ");
        }
        marksOfEntries.push(mark);
    }

    /** Its place, its mark and how it begins: a list that begins anew, or an entry that is lost, is seen by that. */
    private void entry(int start) {
        String mark = marksOfEntries.pop();
        if (letters.length() > start && !isInTable()) {
            String begin = letters.substring(start, Math.min(letters.length(), start + 20));
            int depth = Math.min(marksOfEntries.size(), WrittenBlocks.DEEPEST);
            entries.add(start + " " + "  ".repeat(depth) + mark + " " + begin);
        }
    }

    private boolean isInTable() {
        return !grids.isEmpty() && grids.peek().isReal();
    }

    private void heading(Element heading, int start) {
        boolean within = heading.parents().stream()
                .anyMatch(around -> around.normalName().matches("h[1-6]"));
        boolean tooLong = heading.wholeText().length() >= 500;
        if (letters.length() > start && !within && !tooLong && !isInTable()) {
            headings.add(start + " " + heading.normalName() + " " + letters.substring(start));
        }
    }

    private void picture(Element picture) {
        if (!ours && HtmlPicture.isLetter(picture)) {
            write(Clean.line(picture.attr("alt")));
            return;
        }
        if (!ours && HtmlMath.isPicture(picture)) {
            write(HtmlMath.ofPicture(picture));
            return;
        }
        String address = bare(Optional.of(pictures.address(picture)));
        if (!address.isEmpty()) {
            seenPictures.add(address + " " + alt(picture));
            letters.append(PICTURE);
            title = ours ? picture.attr("title") : "";
        }
    }

    /** Below its picture, and outside of the link around that. */
    private void sayTitle() {
        if (!title.isEmpty()) {
            boundary("figcaption");
            write(title);
            title = "";
        }
    }

    /** flexmark escapes it once too rarely. */
    private static String alt(Element picture) {
        return Parser.unescapeEntities(HtmlPictures.alt(picture), true);
    }

    private void checkbox(Element input) {
        if (input.attr("type").equalsIgnoreCase("checkbox")) {
            write(input.hasAttr("checked") ? "[x] " : "[ ] ");
        }
    }

    private void preformatted(Element pre) {
        var lines = pre.clone();
        lines.getAllElements().stream().filter(HtmlCode::isBeside).forEach(Element::remove);
        String typed = lines.wholeText();
        if (!typed.isBlank()) {
            code.add(typed.lines()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n"))
                    .strip());
            write(typed);
        }
    }

    /** False where there is more in it than code. */
    private boolean code(Element element) {
        String typed = Clean.line(element.wholeText());
        boolean leaf = element.selectFirst("a[href]") == null;
        if (leaf && !typed.isEmpty()) {
            pictures.between();
            code.add(typed);
            write(typed);
        }
        return leaf;
    }

    private void medium(Element medium) {
        HtmlMedium.of(medium, base).ifPresent(known -> {
            boundary("medium");
            links.open(letters.length(), bare(Optional.of(known.address())));
            write(known.name());
            links.close(letters.length());
            boundary("medium");
        });
    }

    private String address(Element link) {
        return link.hasAttr("href") && !Permalinks.isOwn(link) ? bare(HtmlAddress.of(link.attr("href"), base)) : "";
    }

    private static String bare(Optional<String> destination) {
        return destination.map(address -> address.replaceAll("^<|>$", "")).orElse("");
    }

    private void boundary(String name) {
        if (!INLINE.contains(name)) {
            gaps.set(letters.length());
        }
    }

    private void words(String raw) {
        if (!raw.isBlank()) {
            pictures.between();
        }
        if (ours) {
            write(raw);
        } else {
            HtmlMath.pieces(raw).forEach(piece -> write(piece.text()));
        }
    }

    private void write(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u200B' || Character.isSpaceChar(c)) {
                gaps.set(letters.length());
            } else if (!InlineMark.is(c)) {
                letters.append(c);
            }
        }
    }
}
