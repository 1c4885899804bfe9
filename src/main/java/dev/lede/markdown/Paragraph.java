package dev.lede.markdown;

import dev.lede.text.LineBreaker;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/** Running text before it is broken into lines: runs that know their place in the Markdown, and the author's own breaks. */
final class Paragraph {
    /** Keeps a link's number with its word; taken out when the lines are broken. */
    static final char JOINER = '\u2060';

    private record Run(Span span, int offset) {}

    private final List<List<Run>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    private boolean softBreak;
    private int lastCodePoint = -1;

    void add(Span span, int offset) {
        if (span.text().isEmpty()) {
            return;
        }
        if (softBreak) {
            softBreak = false;
            separate(span, offset);
        }
        parts.getLast().add(new Run(span, offset));
        lastCodePoint = span.text().codePointBefore(span.text().length());
    }

    /** A line end in the Markdown: a blank, but none between two Chinese or Japanese characters. */
    void softBreak() {
        softBreak = !parts.getLast().isEmpty();
    }

    void hardBreak() {
        softBreak = false;
        parts.add(new ArrayList<>());
        lastCodePoint = -1;
    }

    boolean isEmpty() {
        return parts.stream()
                .flatMap(List::stream)
                .allMatch(run -> run.span().text().isBlank());
    }

    /** Whether the current line, as the author broke them, has no text yet. */
    boolean atLineStart() {
        return parts.getLast().isEmpty();
    }

    /** The words alone, in one line. */
    String plain() {
        var plain = new StringBuilder();
        for (var part : parts) {
            plain.append(plain.isEmpty() ? "" : " ");
            part.forEach(run -> plain.append(run.span().text()));
        }
        return plain.toString().replace(String.valueOf(JOINER), "").strip();
    }

    List<LaidLine> lines(int width) {
        var lines = new ArrayList<LaidLine>();
        for (var part : parts) {
            addLines(part, width, lines);
        }
        return lines;
    }

    private void separate(Span next, int offset) {
        if (lastCodePoint < 0 || Character.isWhitespace(lastCodePoint)) {
            return;
        }
        if (!Cjk.joins(lastCodePoint, next.text().codePointAt(0))) {
            var last = parts.getLast().getLast().span();
            boolean sameLink = last.link() != null && last.link().equals(next.link());
            parts.getLast().add(new Run(sameLink ? like(last, " ") : Span.of(" ", next.role()), offset));
        }
    }

    private static void addLines(List<Run> part, int width, List<LaidLine> lines) {
        if (part.isEmpty()) {
            return;
        }
        var places = new Places(part);
        var whole = new StyledText(part.stream().map(Run::span).toList());
        for (var line : LineBreaker.located(whole, width)) {
            lines.add(new LaidLine(withoutJoiners(line.text()), places.origin(line.offset())));
        }
    }

    private static StyledText withoutJoiners(StyledText line) {
        if (line.plain().indexOf(JOINER) < 0) {
            return line;
        }
        return new StyledText(line.spans().stream()
                .map(span -> like(span, span.text().replace(String.valueOf(JOINER), "")))
                .filter(span -> !span.text().isEmpty())
                .toList());
    }

    private static Span like(Span span, String text) {
        return new Span(text, span.role(), span.emphasis(), span.link());
    }

    /** Tells where in the Markdown a place in the paragraph stands; asked from front to back. */
    private static final class Places {
        private final List<Run> runs;
        private int run;
        private int runStart;

        Places(List<Run> runs) {
            this.runs = runs;
        }

        int origin(int position) {
            while (run < runs.size() - 1 && position >= runStart + length(run)) {
                runStart += length(run);
                run++;
            }
            return runs.get(run).offset() + Math.min(position - runStart, length(run));
        }

        private int length(int index) {
            return runs.get(index).span().text().length();
        }
    }
}
