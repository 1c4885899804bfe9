package dev.lede.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of text, each run of which knows what it is. */
public record StyledText(List<Span> spans) {

    public static final StyledText EMPTY = new StyledText(List.of());

    public StyledText {
        spans = List.copyOf(spans);
    }

    public static StyledText of(String text, Role role) {
        return new StyledText(List.of(Span.of(text, role)));
    }

    /** What stands between two cells, exactly that wide where the line is long enough; half a wide character is a blank. */
    public StyledText between(int from, int to) {
        var part = new ArrayList<Span>();
        int at = 0;
        for (Span span : spans) {
            int cells = DisplayWidth.of(span.text());
            if (at >= from && at + cells <= to) {
                part.add(span);
            } else if (at < to && at + cells > from) {
                String text = between(span.text(), Math.max(0, from - at), Math.min(cells, to - at));
                part.add(new Span(text, span.role(), span.emphasis(), span.link()));
            }
            at += cells;
        }
        return new StyledText(part);
    }

    private static String between(String text, int from, int to) {
        int start = DisplayWidth.fitting(text, 0, from);
        int skipped = DisplayWidth.of(text.substring(0, start));
        // Half of it would be shown.
        boolean halved = skipped < from;
        int shown = halved ? DisplayWidth.graphemeEnd(text, start) : start;
        int before = halved ? skipped + DisplayWidth.of(text.substring(start, shown)) - from : 0;
        String fitting = text.substring(shown, DisplayWidth.fitting(text, shown, to - from - before));
        int behind = to - from - before - DisplayWidth.of(fitting);
        return " ".repeat(before) + fitting + " ".repeat(behind);
    }

    /** The words alone. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
