package dev.lede.markdown;

import dev.lede.text.Span;
import java.util.stream.Collectors;

/** Shows what was set as a block of text, so that a test can be read. */
final class Screens {
    private Screens() {}

    static String of(String markdown, int width) {
        return MarkdownLayout.lay(markdown, width).plain() + "\n";
    }

    /** Each run in brackets behind its role and emphasis; plain text stands bare. */
    static String styles(String markdown) {
        return MarkdownLayout.lay(markdown, 200).lines().stream()
                .map(line -> line.text().spans().stream().map(Screens::style).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String style(Span span) {
        String emphasis = span.emphasis().stream().sorted().map(e -> " " + e).collect(Collectors.joining());
        return span.role().name().equals("TEXT") && emphasis.isEmpty()
                ? span.text()
                : "[" + span.role() + emphasis + ":" + span.text() + "]";
    }
}
