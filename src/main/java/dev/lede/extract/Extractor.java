package dev.lede.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page: asks every expert, and takes the best answer. */
public final class Extractor {
    /** Three times as deep as the deepest of 536 pages; what looks at all around an element costs so much at most. */
    private static final int DEEPEST = 160;

    /**
     * Four times as many as the largest of them. With the depth and the letters that are read this bounds the work, which is
     * at most one second or two, whatever a page holds. Tags are no measure: for one of them many elements may open anew.
     */
    private static final int MOST_NODES = 100_000;

    private static final List<Expert> EXPERTS =
            List.of(new StructuredData(), new KnownContainers(), new ScoredParagraphs(), new DensestLines());

    private Extractor() {}

    public static Extraction extract(Page page) {
        return extract(page, null);
    }

    /** @param selector the person's own, in CSS: where it finds something, no expert is asked; null where there is none */
    public static Extraction extract(Page page, @Nullable String selector) {
        var read = read(page, selector);
        return Router.best(read, page);
    }

    /** What a page says of itself, and what each expert takes for its article. */
    record Read(
            Metadata metadata,
            List<Answer> answers,
            boolean asksForPassword,
            @Nullable String nextPage) {}

    static Read read(Page page, @Nullable String selector) {
        Document document = document(page);
        var nextPage = NextPage.of(document, page.address());
        var linkedData = LinkedData.in(document);
        boolean asksForPassword = document.selectFirst("input[type=password]") != null;
        Normaliser.normalise(document);
        Pruner.removeHidden(document.body());
        var metadata = MetadataReader.read(document, linkedData);
        var named = selector == null ? List.<Element>of() : selected(document, selector);
        var answers = named.isEmpty()
                ? answers(document, metadata, linkedData.articleBody())
                : List.of(Answer.of(
                        "selector", named, new Surroundings(document, Census.of(document.body()), metadata, "")));
        return new Read(metadata, answers, asksForPassword, nextPage);
    }

    /** What is no selector selects nothing. */
    private static List<Element> selected(Document document, String selector) {
        try {
            return document.body().select(selector).stream()
                    .filter(element -> !isWithinAnother(element, selector))
                    .toList();
        } catch (Selector.SelectorParseException | IllegalArgumentException noSelector) {
            return List.of();
        }
    }

    private static boolean isWithinAnother(Element element, String selector) {
        return element.parents().stream().anyMatch(parent -> parent.is(selector));
    }

    private static Document document(Page page) {
        var document =
                Jsoup.parse(page.html(), page.address(), Parser.htmlParser().setMaxDepth(DEEPEST));
        var over = new ArrayList<Node>();
        var nodes = new AtomicInteger();
        document.filter((node, depth) -> {
            boolean within = nodes.incrementAndGet() <= MOST_NODES;
            if (!within) {
                over.add(node);
            }
            return within ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
        Parts.remove(over);
        return document;
    }

    private static List<Answer> answers(Document document, Metadata metadata, String declared) {
        Document pruned = document.clone();
        Pruner.removeUnlikely(pruned.body());
        var page = new Surroundings(pruned, Census.of(pruned.body()), metadata, declared);
        var answers = new ArrayList<Answer>();
        var made = new HashMap<List<Element>, Answer>();
        for (Expert expert : EXPERTS) {
            var parts = expert.find(page);
            if (!parts.isEmpty()) {
                var answer = made.computeIfAbsent(parts, found -> Answer.of(expert.name(), found, page));
                answers.add(answer.by(expert.name()));
            }
        }
        if (answers.stream().allMatch(answer -> answer.text().isEmpty())) {
            answers.add(Answer.whole(document));
        }
        return answers;
    }
}
