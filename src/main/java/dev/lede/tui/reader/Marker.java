package dev.lede.tui.reader;

import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;

/** Gives a run of characters of a line the look of a match. */
final class Marker {
    private Marker() {}

    static StyledText marked(StyledText line, int start, int end, Role role) {
        var spans = new ArrayList<Span>();
        int at = 0;
        for (Span span : line.spans()) {
            int from = Math.clamp(start - at, 0, span.text().length());
            int to = Math.clamp(end - at, from, span.text().length());
            add(spans, span, 0, from, span.role());
            add(spans, span, from, to, role);
            add(spans, span, to, span.text().length(), span.role());
            at += span.text().length();
        }
        return new StyledText(spans);
    }

    private static void add(ArrayList<Span> spans, Span span, int from, int to, Role role) {
        if (from < to) {
            spans.add(new Span(span.text().substring(from, to), role, span.emphasis(), span.link()));
        }
    }
}
