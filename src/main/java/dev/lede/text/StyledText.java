package dev.lede.text;

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

    /** The words alone. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
