package dev.lede.markdown;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page, whichever program made them. A number or sign that leads to a block further down is one where the
 * block leads back, begins with the same number, or is so many-th of its list; names of classes and places are not believed.
 */
final class HtmlNotes {
    private static final Pattern MARK =
            Pattern.compile("[\\[(^]?\\s?(?:note )?(\\d{1,4}|[a-z]|[*†‡§]{1,3})\\s?[\\])]?");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\]().:^\\s]+");
    private static final Set<String> BLOCKS = Set.of("li", "p", "dd", "div", "aside");
    private static final Set<String> INLINE = Set.of("sup", "span", "small", "b", "i", "em", "strong", "label");
    private static final String PARTS = "h1, h2, h3, h4, h5, h6, table, pre";
    private static final int FAR = 4;
    private static final int LONGEST = 4_000;
    private static final int MOST_ELEMENTS = 300;
    private static final int LONGEST_MARK = 12;
    /** Of a number that stands in a block of its own. */
    private static final int LONGEST_LABEL = 6;

    private final Map<Element, String> references = new IdentityHashMap<>();
    /** As elements know no equality but their own, this is by identity too, and keeps the order of the references. */
    private final Map<Element, String> notes = new LinkedHashMap<>();
    /** The numbers that notes begin with, and what leads from them back into the text. */
    private final Set<Element> needless = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Integer> order = new IdentityHashMap<>();
    /** What may be the note that a block is. Each is looked at once: a page can have all its places in one. */
    private final Map<Element, Optional<Element>> fit = new IdentityHashMap<>();

    private HtmlNotes() {}

    static HtmlNotes in(Element body) {
        var found = new HtmlNotes();
        var named = body.getAllElements().stream()
                .filter(element -> element.attributesSize() > 0)
                .toList();
        var links =
                named.stream().filter(element -> !fragment(element).isEmpty()).toList();
        if (!links.isEmpty()) {
            named.forEach(found::place);
            links.forEach(found::look);
        }
        return found;
    }

    /** The label of the note that this leads to. */
    Optional<String> reference(Element element) {
        return Optional.ofNullable(references.get(element));
    }

    /** The label of the note that this is. */
    Optional<String> note(Element element) {
        return notes.isEmpty() ? Optional.empty() : Optional.ofNullable(notes.get(element));
    }

    boolean isNeedless(Element element) {
        return needless.contains(element);
    }

    /** In the order in which the text refers to them. */
    List<Element> notes() {
        return List.copyOf(notes.keySet());
    }

    private void place(Element element) {
        order.put(element, order.size());
        if (element.hasAttr("id")) {
            places.putIfAbsent(element.id(), element);
        }
        if (element.nameIs("a") && element.hasAttr("name")) {
            places.putIfAbsent(element.attr("name"), element);
        }
    }

    private static String fragment(Element element) {
        String address = element.nameIs("a") ? element.attr("href") : "";
        return address.substring(address.indexOf('#') < 0 ? address.length() : address.indexOf('#') + 1);
    }

    private void look(Element link) {
        Element target = places.get(fragment(link));
        if (target == null || isBefore(target, link) || link.wholeText().length() > LONGEST_MARK) {
            return;
        }
        var mark = MARK.matcher(link.text().strip());
        if (mark.matches()) {
            blockOf(target)
                    .flatMap(around -> fit.computeIfAbsent(around, HtmlNotes::noteOf))
                    .filter(block -> !link.parents().contains(block)
                            && (notes.containsKey(block) || isNote(block, link, mark.group(1))))
                    .ifPresent(block -> add(block, link, mark.group(1)));
        }
    }

    private boolean isBefore(Element one, Element other) {
        return order.getOrDefault(one, 0) < order.getOrDefault(other, 0);
    }

    private static Optional<Element> blockOf(Element target) {
        Element block = target;
        for (int i = 0; i < FAR && block != null && !BLOCKS.contains(block.normalName()); i++) {
            block = block.nameIs("body") ? null : block.parent();
        }
        return Optional.ofNullable(block).filter(found -> BLOCKS.contains(found.normalName()));
    }

    private static Optional<Element> noteOf(Element block) {
        Element around = Objects.requireNonNullElse(block.parent(), block);
        boolean first = around.firstElementChild() == block;
        boolean label = block.wholeText().strip().length() <= LONGEST_LABEL;
        boolean whole = first && (around.nameIs("li") || label && around.nameIs("div"));
        return Optional.of(whole ? around : block).filter(HtmlNotes::isFit);
    }

    /**
     * One that holds headings is a part of the text, and within a table, code or a heading no note can be written. As it is
     * read once for each link to it, it must not be long.
     */
    private static boolean isFit(Element block) {
        int length = block.wholeText().strip().length();
        boolean bounded = length < LONGEST && block.getAllElements().size() < MOST_ELEMENTS;
        boolean more =
                length > LONGEST_LABEL || !MARK.matcher(block.text().strip()).matches();
        return bounded && more && block.selectFirst(PARTS) == null && block.closest(PARTS + ", [hidden]") == null;
    }

    private boolean isNote(Element block, Element link, String mark) {
        boolean leadsBack = block.select("a[href]").stream().anyMatch(back -> leadsTo(back, link));
        if (leadsBack || !Character.isDigit(mark.charAt(0))) {
            return leadsBack;
        }
        return SIGNS.matcher(block.text()).replaceAll(" ").strip().startsWith(mark + " ")
                || block.parent() instanceof Element list && list.nameIs("ol") && isEntry(block, list, mark);
    }

    private static boolean isEntry(Element block, Element list, String mark) {
        int number = Integer.parseInt(mark);
        return number > 0 && number <= list.childrenSize() && list.child(number - 1) == block;
    }

    private boolean leadsTo(Element back, Element link) {
        Element place = places.get(fragment(back));
        if (place == null) {
            return false;
        }
        Element around = link;
        for (int i = 0; i < FAR && around != null && !HtmlElements.isBlock(around.normalName()); i++) {
            if (place == around || place.parent() == around || place == around.previousElementSibling()) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private void add(Element block, Element link, String mark) {
        String label = notes.computeIfAbsent(block, _ -> Integer.toString(notes.size() + 1));
        references.put(wrapped(link), label);
        for (Element back : block.select("a[href]")) {
            if (leadsTo(back, link)) {
                needless.add(wrapped(back));
            }
        }
        Element first = block.firstElementChild();
        if (first != null && isOnly(first, mark) && block.text().startsWith(first.text())) {
            needless.add(first);
        }
    }

    /** With the brackets and raised signs around it. */
    private static Element wrapped(Element link) {
        String mark = bare(link);
        Element outer = link;
        while (outer.parent() instanceof Element around
                && around.childNodeSize() <= FAR
                && INLINE.contains(around.normalName())
                && (isOnly(around, mark) || around.className().contains("backlink"))) {
            outer = around;
        }
        return outer;
    }

    private static boolean isOnly(Element element, String mark) {
        return element.wholeText().length() <= 2 * LONGEST_MARK && bare(element).equals(mark);
    }

    private static String bare(Element element) {
        return SIGNS.matcher(element.text()).replaceAll("");
    }
}
