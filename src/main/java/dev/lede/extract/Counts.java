package dev.lede.extract;

/** What an element holds, with all below it. Letters are weighed: see {@link Census}. */
final class Counts {
    double letters;
    double linked;
    /** The same with links to places within the page, of which {@link #linked} counts a third. */
    double linkedAnywhere;

    double inHeadings;
    double inParagraphs;
    double inCaptions;
    int commas;
    int paragraphs;
    int pictures;
    int entries;
    int embeds;
    int links;
    int tables;
    int quotes;
    int formulas;

    void add(Counts child) {
        letters += child.letters;
        linked += child.linked;
        linkedAnywhere += child.linkedAnywhere;
        inHeadings += child.inHeadings;
        inParagraphs += child.inParagraphs;
        inCaptions += child.inCaptions;
        commas += child.commas;
        paragraphs += child.paragraphs;
        pictures += child.pictures;
        entries += child.entries;
        embeds += child.embeds;
        links += child.links;
        tables += child.tables;
        quotes += child.quotes;
        formulas += child.formulas;
    }

    double linkDensity() {
        return letters == 0 ? 0 : linked / letters;
    }

    /** A text of Chinese has as many commas, and fewer letters between them. */
    boolean isProse() {
        return commas >= 10;
    }
}
