package dev.lede.markdown;

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
}
