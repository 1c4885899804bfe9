package dev.lede.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Takes from an article what is around it rather than in it: above, below, and strewn in between. */
final class Trimmer {
    /** A link with words of its own around it is a sentence. */
    private static final double ONLY_LINK = 0.85;

    private static final double LONGEST_LINK = 260;

    private static final int MOST_BEFORE = 8;
    private static final int MOST_BELOW = 6;
    private static final double SCRAP = 50;
    private static final int FEW_PROSE = 3;

    private final Element article;
    private final String title;
    /** Among a few words each may matter. */
    private boolean manyLines;

    private Trimmer(Element article, Metadata metadata) {
        this.article = article;
        this.title = metadata.title() == null ? "" : Prose.folded(metadata.title());
    }

    static void trim(Element article, Metadata metadata) {
        Captions.name(article);
        Pruner.removeUnlikely(article);
        Clutter.remove(article);
        new Trimmer(article, metadata).lines();
        removeEmpty(article);
    }

    private void lines() {
        manyLines =
                Line.of(article).stream().filter(Line::isProse).limit(FEW_PROSE).count() == FEW_PROSE;
        removeAfter(Line.of(article));
        removeBefore(Line.of(article));
        for (Line line : Line.of(article)) {
            if (isStrewn(line)) {
                line.element().remove();
            }
        }
        removeBelow(Line.of(article));
    }

    /** From the first heading of another matter on, if no more of the article's prose follows. */
    private void removeAfter(List<Line> lines) {
        int prose = 0;
        int cut = -1;
        for (int i = lines.size() - 1; i > 0; i--) {
            Line line = lines.get(i);
            if (!line.isIn("li", "table", "blockquote")
                    && Boilerplate.beginsWhatComesAfter(line.text())
                    && proseBefore(lines, i) >= prose) {
                cut = i;
            }
            prose += line.isProse() ? 1 : 0;
        }
        if (cut > 0) {
            lines.subList(cut, lines.size()).forEach(line -> line.element().remove());
        }
    }

    private static long proseBefore(List<Line> lines, int end) {
        return lines.subList(0, end).stream().filter(Line::isProse).count();
    }

    /** The title once more, and what stands between it and the first paragraph of prose. */
    private void removeBefore(List<Line> lines) {
        boolean begun = false;
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_BEFORE))) {
            begun |= line.isProse();
            boolean scrap = !begun && isScrap(line) && !line.isHeading();
            if (!line.isProse() && (isTitle(line) || Boilerplate.standsAbove(line.text()) || scrap)) {
                line.element().remove();
            }
        }
    }

    /** Too short for a sentence, and no part of anything longer. */
    private boolean isScrap(Line line) {
        return manyLines
                && line.letters() < SCRAP
                && !Prose.endsSentence(line.text())
                && !line.isIn("li", "dl", "table", "pre", "blockquote", "figcaption");
    }

    private boolean isTitle(Line line) {
        String folded = Prose.folded(line.text());
        return line.element().nameIs("h1") && !title.isEmpty() && folded.length() < 200
                || folded.length() > 8
                        && (folded.equals(title) || title.startsWith(folded) && folded.length() * 2 > title.length());
    }

    private static boolean isStrewn(Line line) {
        if (line.isIn("pre", "table", "figcaption", "blockquote")) {
            return false;
        }
        boolean onlyLink = line.linkDensity() >= ONLY_LINK
                && line.letters() < LONGEST_LINK
                && !line.isIn("li")
                && line.element().selectFirst("img") == null;
        return onlyLink || Boilerplate.isAnywhere(line.text());
    }

    private void removeBelow(List<Line> lines) {
        int least = Math.max(1, lines.size() - MOST_BELOW);
        boolean ended = true;
        for (int i = lines.size() - 1; i >= least; i--) {
            Line line = lines.get(i);
            boolean below = Boilerplate.standsBelow(line.text()) || Boilerplate.standsAbove(line.text());
            ended &= below || isScrap(line);
            if (below || ended) {
                line.element().remove();
            }
        }
    }

    private static void removeEmpty(Element article) {
        for (Element element : article.select("p, div, section, li, ul, ol, h1, h2, h3, h4, h5, h6, span, blockquote")
                .reversed()) {
            if (!element.hasText()
                    && element.selectFirst("img, iframe, video, audio, math, pre, table, hr, br") == null) {
                element.remove();
            }
        }
    }
}
