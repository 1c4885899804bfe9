package dev.lede.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out boxes that hold links, pictures or fields rather than prose, by what they hold; Readability's conditions. */
final class Clutter {
    private static final String BOXES = "form, fieldset, table, ul, ol, dl, div, section, header";
    private static final double MOST_LINKED = 0.2;
    private static final double MOST_LINKED_OF_LIST = 0.75;
    private static final double MOST_LINKED_OF_GOOD = 0.5;

    private final Element article;
    private final Census census;
    private final Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());

    private Clutter(Element article) {
        this.article = article;
        this.census = Census.of(article);
        article.select("table").stream().filter(Clutter::isData).forEach(data::add);
    }

    static void remove(Element article) {
        var clutter = new Clutter(article);
        var found = new ArrayList<Element>();
        for (Element box : article.select(BOXES)) {
            if (box != article && clutter.is(box)) {
                found.add(box);
            }
        }
        Parts.remove(found);
    }

    private boolean is(Element box) {
        Counts counts = census.at(box);
        return !counts.isProse()
                && counts.letters < census.at(article).letters * 0.5
                && hasLittleToSay(box, counts)
                && !isOfItsOwn(box, counts);
    }

    /** Whether other rules hold for it. */
    private boolean isOfItsOwn(Element box, Counts counts) {
        return counts.formulas > 0
                || Names.isReferences(box)
                || Parts.isIn(box, "pre", "code", "figure", "blockquote")
                || isInData(box)
                || counts.tables > 0 && box.select("table").stream().anyMatch(data::contains);
    }

    private static boolean hasLittleToSay(Element box, Counts counts) {
        boolean list =
                box.nameIs("ul") || box.nameIs("ol") || counts.entries > 0 && counts.entries * 20 > counts.letters;
        boolean gallery = counts.pictures > 1
                && counts.paragraphs < counts.pictures / 2.0
                && counts.letters < 200
                && (counts.links > 0 || counts.letters > counts.inHeadings + counts.inCaptions);
        boolean menu = !list && counts.entries > counts.paragraphs + 2 && counts.linkDensity() > 0.1;
        boolean label = !list
                && counts.letters < 25
                && counts.inHeadings < 0.9 * counts.letters
                && (counts.pictures == 0 || counts.pictures > 2)
                && counts.linkDensity() > 0;
        double most = list ? MOST_LINKED_OF_GOOD + 0.2 : MOST_LINKED;
        boolean links = counts.letters > 0
                && counts.linkDensity() > (counts.paragraphs > 0 && !list ? MOST_LINKED_OF_GOOD : most);
        boolean contents = list && counts.entries >= 3 && counts.linkedAnywhere > MOST_LINKED_OF_LIST * counts.letters;
        return contents
                || gallery
                || menu
                || label
                || links && counts.pictures == 0
                || links && counts.linkDensity() > 0.5;
    }

    /** Its cells were looked at as one. */
    private boolean isInData(Element box) {
        return !data.isEmpty() && box.parents().stream().anyMatch(data::contains);
    }

    /** A table of figures, not of layout. */
    private static boolean isData(Element box) {
        if (!box.nameIs("table") || box.attr("role").equals("presentation")) {
            return false;
        }
        return box.selectFirst("th, caption, thead, tfoot") != null && box.selectFirst("table table") == null
                || box.select("tr").size() >= 3
                        && box.select("td").size() >= 6
                        && box.selectFirst("p + p, table table") == null;
    }
}
