package dev.lede.markdown;

import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        var blank = new Laid(List.of(new LaidLine(StyledText.EMPTY, offset)), List.of(), List.of(), List.of());
        return lines.isEmpty() ? this : joined(List.of(blank, this));
    }

    /** Each below the one before; a link that several have is named once. */
    public static Laid joined(List<Laid> parts) {
        var lines = new ArrayList<LaidLine>();
        var links = new LinkedHashMap<Integer, LaidLink>();
        var headings = new ArrayList<LaidHeading>();
        var pictures = new ArrayList<LaidPicture>();
        for (var part : parts) {
            int above = lines.size();
            part.headings.forEach(heading -> headings.add(heading.down(above)));
            part.pictures.forEach(picture -> pictures.add(picture.down(above)));
            part.links.forEach(link -> links.putIfAbsent(link.number(), link));
            lines.addAll(part.lines);
        }
        return new Laid(lines, List.copyOf(links.values()), headings, pictures);
    }
}
