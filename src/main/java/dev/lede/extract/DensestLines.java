package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The run of lines that has most prose and fewest links and scraps, whatever the elements around it are called: each line
 * counts its letters, less those in links, less what a scrap costs; the best sum wins.
 */
final class DensestLines implements Expert {
    private static final double COST_OF_A_LINE = 45;
    private static final double COST_OF_A_LINK = 2;
    private static final double MOST_OF_A_LINE = 400;

    @Override
    public String name() {
        return "densest lines";
    }

    @Override
    public List<Element> find(Surroundings page) {
        var lines = Line.of(page.page().body());
        int start = 0;
        int bestStart = 0;
        int bestEnd = 0;
        double sum = 0;
        double best = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += worth(lines.get(i));
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return bestEnd == 0
                ? List.of()
                : span(lines.get(bestStart).element(), lines.get(bestEnd - 1).element());
    }

    private static double worth(Line line) {
        double said = Math.min(line.letters() - COST_OF_A_LINK * line.linked(), MOST_OF_A_LINE);
        return said - COST_OF_A_LINE;
    }

    /** From the first to the last, with the pictures in between: children of what holds both. */
    private static List<Element> span(Element first, Element last) {
        Element holder = first;
        while (holder != last && !last.parents().contains(holder) && holder.parent() != null) {
            holder = holder.parent();
        }
        Element from = childOf(holder, first);
        Element to = childOf(holder, last);
        if (from == holder || to == holder) {
            return List.of(holder);
        }
        return holder.children().subList(from.elementSiblingIndex(), to.elementSiblingIndex() + 1);
    }

    private static Element childOf(Element holder, Element below) {
        Element child = below;
        for (Node up = below; up != null && up != holder; up = up.parent()) {
            child = (Element) up;
        }
        return below == holder ? holder : child;
    }
}
