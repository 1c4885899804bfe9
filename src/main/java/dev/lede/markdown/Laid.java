package dev.lede.markdown;

import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown set for a width: its lines, and what a reader can go to. */
public record Laid(List<LaidLine> lines, List<LaidLink> links, List<LaidHeading> headings, List<LaidPicture> pictures) {

    public Laid {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        pictures = List.copyOf(pictures);
    }

    /** The lines without their styles. */
    public String plain() {
        return lines.stream().map(line -> line.text().plain()).collect(Collectors.joining("\n"));
    }

    /** As the part of an article that begins at {@code offset}: a blank line stands before it, where it has any lines. */
    Laid below(int offset) {
        return lines.isEmpty()
                ? this
                : new Laid(List.of(new LaidLine(StyledText.EMPTY, offset)), List.of(), List.of(), List.of()).with(this);
    }

    /** This, and below it that. */
    Laid with(Laid next) {
        int above = lines.size();
        return new Laid(
                joined(lines, next.lines),
                joined(
                        links,
                        next.links.stream()
                                .filter(link -> links.stream().noneMatch(l -> l.number() == link.number()))
                                .toList()),
                joined(
                        headings,
                        next.headings.stream()
                                .map(heading -> heading.down(above))
                                .toList()),
                joined(
                        pictures,
                        next.pictures.stream()
                                .map(picture -> picture.down(above))
                                .toList()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
