package dev.lede.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Takes from an article what is around it rather than in it: above, below, and strewn in between. */
final class Trimmer {
    /** A link with words of its own around it is a sentence. */
    private static final double ONLY_LINK = 0.85;

    private static final double LONGEST_LINK = 260;
    private static final int LONGEST_TITLE = 200;
    /** Where a page has one title for its reader and another for machines, the reader sees both. */
    private static final double LIKE_TITLE = 0.4;

    private static final int MOST_BEFORE = 8;
    private static final int MOST_BELOW = 6;
    private static final double SCRAP = 50;
    private static final double LONG_FOR_A_LABEL = 16;
    private static final int FEW_PROSE = 3;

    private final Element article;
    private final String title;
    private final List<Line> lines;

    /** Whether there is one heading of the first rank: where there are more, they are of its parts. */
    private final boolean onlyGreatest;

    /** Among a few words each may matter. */
    private final boolean manyWords;

    private Trimmer(Element article, Metadata metadata) {
        this.article = article;
        this.title = metadata.title() == null ? "" : Prose.folded(metadata.title());
        this.lines = new ArrayList<>(Line.of(article));
        this.onlyGreatest = lines.stream()
                        .filter(line -> line.element().nameIs("h1"))
                        .limit(2)
                        .count()
                == 1;
        this.manyWords = lines.stream().filter(Line::isProse).limit(FEW_PROSE).count() == FEW_PROSE;
    }

    static void trim(Element article, Metadata metadata) {
        Captions.name(article);
        Pruner.removeUnlikely(article);
        Clutter.remove(article);
        Parts.remove(article.select("a").stream()
                .filter(link -> Boilerplate.isWayOut(link.text()))
                .toList());
        var trimmer = new Trimmer(article, metadata);
        trimmer.removeAfter();
        trimmer.removeBefore();
        var named = trimmer.named();
        remove(trimmer.lines, line -> isStrewn(line) && !named.contains(line));
        trimmer.removeBelow();
        removeEmpty(article);
    }

    /** From the first heading of another matter on, if no more of prose follows than stands before, and no footnotes. */
    private void removeAfter() {
        long before = lines.stream().filter(Line::isProse).count();
        long after = 0;
        int cut = lines.size();
        var references = references();
        for (int i = lines.size() - 1; i > 0 && !isIn(references, lines.get(i)); i--) {
            Line line = lines.get(i);
            int prose = line.isProse() ? 1 : 0;
            before -= prose;
            boolean ends = before > after && Boilerplate.endsArticle(line.text());
            if ((ends || before >= after && Boilerplate.beginsWhatComesAfter(line.text()))
                    && !line.isIn("li", "table", "blockquote")) {
                cut = i;
            }
            after += prose;
        }
        remove(lines.subList(cut, lines.size()), line -> true);
    }

    /** Headings that are links, as of a review's subject, where whole paragraphs follow at once. */
    private Set<Line> named() {
        var named = new HashSet<Line>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).isHeading() && lines.get(i + 1).isProse()) {
                named.add(lines.get(i));
            }
        }
        return named;
    }

    private Set<Element> references() {
        Set<Element> references = Collections.newSetFromMap(new IdentityHashMap<>());
        article.select("[class], [id]").stream().filter(Names::isReferences).forEach(references::add);
        return references;
    }

    private static boolean isIn(Set<Element> references, Line line) {
        return !references.isEmpty()
                && line.isIn("li")
                && line.element().parents().stream().anyMatch(references::contains);
    }

    /** The title once more, and what stands between it and the first paragraph of prose. */
    private void removeBefore() {
        var first = lines.subList(0, Math.min(lines.size(), MOST_BEFORE));
        int prose = 0;
        while (prose < first.size() && !first.get(prose).isProse()) {
            prose++;
        }
        Line begin = prose < first.size() ? first.get(prose) : null;
        var scraps = first.subList(0, prose).stream()
                .filter(line -> isScrap(line) && !line.isHeading())
                .toList();
        remove(
                first,
                line -> line != begin
                        && !line.isProse()
                        && (scraps.contains(line) || isTitle(line) || Boilerplate.standsAbove(line.text())));
    }

    private void removeBelow() {
        var last = lines.subList(Math.max(Math.min(1, lines.size()), lines.size() - MOST_BELOW), lines.size());
        while (!last.isEmpty() && (isScrap(last.getLast()) || isBelow(last.getLast()))) {
            last.removeLast().element().remove();
        }
        remove(last, Trimmer::isBelow);
    }

    private static boolean isBelow(Line line) {
        return Boilerplate.standsBelow(line.text()) || Boilerplate.standsAbove(line.text());
    }

    /** Too short for a sentence, and no part of anything longer. */
    private boolean isScrap(Line line) {
        return manyWords
                && line.letters() < SCRAP
                && !Prose.endsSentence(line.text())
                && !introduces(line)
                && !line.isIn("li", "dl", "table", "pre", "blockquote", "figcaption");
    }

    private static boolean introduces(Line line) {
        return line.letters() >= LONG_FOR_A_LABEL
                && (line.text().endsWith("：") || line.text().endsWith(":"));
    }

    private boolean isTitle(Line line) {
        String folded = Prose.folded(line.text());
        boolean heading = onlyGreatest
                && line.element().nameIs("h1")
                && !title.isEmpty()
                && Math.max(folded.length(), title.length()) < LONGEST_TITLE
                && Prose.pairsShared(folded, title) >= LIKE_TITLE;
        boolean part = title.startsWith(folded) || title.endsWith(folded);
        boolean same = folded.equals(title) || part && folded.length() * 2 > title.length();
        return heading || folded.length() > 8 && same;
    }

    private static boolean isStrewn(Line line) {
        if (line.isIn("pre", "table", "figcaption", "blockquote")) {
            return false;
        }
        boolean onlyLink = line.linkDensity() >= ONLY_LINK
                && line.letters() < LONGEST_LINK
                && !line.isIn("li", "dt")
                && line.element().selectFirst("img") == null;
        return onlyLink || Boilerplate.isAnywhere(line.text());
    }

    private static void remove(List<Line> among, Predicate<Line> unwanted) {
        var gone = among.stream().filter(unwanted).toList();
        Parts.remove(gone.stream().map(Line::element).toList());
        among.removeAll(Set.copyOf(gone));
    }

    private static void removeEmpty(Element article) {
        var census = Census.of(article);
        var found = new ArrayList<Element>();
        for (Element element : article.select("p, div, section, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote")) {
            Counts counts = census.at(element);
            boolean empty = counts.letters == 0 && counts.pictures + counts.embeds + counts.tables == 0;
            if (empty && element != article && element.selectFirst("math, pre, hr, br, script") == null) {
                found.add(element);
            }
        }
        Parts.remove(found);
    }
}
