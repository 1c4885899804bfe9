package dev.lede.tui.reader;

import dev.lede.markdown.Laid;
import dev.lede.markdown.LaidLink;
import dev.lede.markdown.LaidPicture;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.PictureBoxes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What needs a look at the whole of an article, part by part. */
public record Survey(Manuscript manuscript, int width, PictureBoxes boxes) {
    private static final int MOST_MATCHES = 10_000;
    private static final int MOST = 10_000;

    /** A heading and where it stands. */
    public record Heading(int level, String text, int offset) {}

    public Find find(String words) {
        String folded = FoldedPart.fold(words);
        var matches = new ArrayList<Match>();
        if (!folded.isEmpty()) {
            each((part, laid) ->
                    matches.addAll(new FoldedPart(laid.lines()).matches(folded, part, MOST_MATCHES - matches.size())));
        }
        return new Find(words.strip(), width, matches, 0);
    }

    public List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        each((_, laid) -> headings.addAll(headings(laid)));
        return headings.subList(0, Math.min(MOST, headings.size()));
    }

    /** Each link once, and behind them the pictures. */
    public List<LaidLink> links() {
        var links = new LinkedHashMap<String, LaidLink>();
        var pictures = new LinkedHashMap<String, LaidLink>();
        each((_, laid) -> {
            laid.links().forEach(link -> links.putIfAbsent(link.address(), link));
            laid.pictures().forEach(picture -> pictures.putIfAbsent(picture.address(), link(picture)));
        });
        return Stream.concat(links.values().stream(), pictures.values().stream())
                .filter(link -> !link.address().isBlank())
                .limit(MOST)
                .toList();
    }

    private static LaidLink link(LaidPicture picture) {
        return new LaidLink(0, picture.address(), picture.alt());
    }

    static List<Heading> headings(Laid laid) {
        return laid.headings().stream()
                .map(heading -> new Heading(
                        heading.level(),
                        heading.text(),
                        laid.lines()
                                .get(Math.min(heading.line(), laid.lines().size() - 1))
                                .offset()))
                .toList();
    }

    private void each(BiConsumer<Integer, Laid> look) {
        for (int part = 0; part < manuscript.segments(); part++) {
            look.accept(part, manuscript.lay(part, width, boxes));
        }
    }
}
