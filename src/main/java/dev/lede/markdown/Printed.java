package dev.lede.markdown;

import dev.lede.model.Article;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An article from its first line to its last, to be printed. */
public final class Printed {
    private Printed() {}

    /** Part after part, so that a long article begins at once; then where its numbers lead, as there is no key to ask. */
    public static void each(Article article, HeadWords words, int width, Consumer<StyledText> print) {
        each(Manuscript.of(article, words, HeadKeys.NONE), width, print);
    }

    /** What became of it. */
    public static void edits(Article article, HeadWords words, EditWords said, int width, Consumer<StyledText> print) {
        each(Manuscript.edits(article, words, said), width, print);
    }

    private static void each(Manuscript manuscript, int width, Consumer<StyledText> print) {
        var links = new TreeMap<Integer, LaidLink>();
        Measure measure = Measure.printed(width);
        for (int i = 0; i < manuscript.segments(); i++) {
            var part = manuscript.lay(i, measure, PictureBoxes.NONE);
            part.lines().stream().map(LaidLine::text).forEach(print);
            part.links().forEach(link -> links.put(link.number(), link));
        }
        if (!links.isEmpty()) {
            print.accept(StyledText.EMPTY);
            links.values().stream().map(Printed::listed).forEach(print);
        }
    }

    private static StyledText listed(LaidLink link) {
        var number = Span.of("[" + link.number() + "] ", Role.LINK_NUMBER);
        return new StyledText(List.of(number, new Span(link.address(), Role.LINK, Set.of(), link.address())));
    }
}
