package dev.lede.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Breaks styled text into lines of a width in cells, by Unicode's algorithm with kinsoku. */
public final class LineBreaker {
    /** How many graphemes a broken word may give up so that its next line does not begin with a 。 */
    private static final int MOST_BACK = 8;

    private final StyledText paragraph;
    private final String text;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private int end;
    private int cells;
    private int spanIndex;
    private int spanStart;

    private LineBreaker(StyledText paragraph, int width) {
        this.paragraph = paragraph;
        this.text = paragraph.plain();
        this.width = Math.max(1, width);
    }

    /**
     * A line and where in the paragraph's plain text it begins.
     *
     * @param offset in characters
     */
    public record Line(StyledText text, int offset) {}

    /** A paragraph as lines of at most {@code width} cells; white space at a break is dropped. */
    public static List<StyledText> lines(StyledText paragraph, int width) {
        return located(paragraph, width).stream().map(Line::text).toList();
    }

    /** The same lines, each with its place in the paragraph. */
    public static List<Line> located(StyledText paragraph, int width) {
        var breaker = new LineBreaker(paragraph, width);
        return breaker.fitsAsItIs() ? List.of(new Line(paragraph, 0)) : breaker.broken();
    }

    private boolean fitsAsItIs() {
        return text.indexOf('\n') < 0 && DisplayWidth.of(text) <= width;
    }

    private List<Line> broken() {
        BreakIterator breaks = Rules.iterator(text);
        breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            boolean ends = next == text.length();
            boolean mustBreak = text.charAt(next - 1) == '\n';
            if (ends || mustBreak || Kinsoku.allows(text, next)) {
                take(next);
                if (mustBreak && !ends) {
                    finishLine();
                }
            }
        }
        finishLine();
        return lines;
    }

    /** Puts what lies before {@code next} into this line, or into the next one. */
    private void take(int next) {
        String piece = text.substring(end, next);
        int seen = DisplayWidth.of(piece.stripTrailing());
        if (cells + seen > width && end > start) {
            finishLine();
        }
        if (seen > width) {
            breakWord(end + piece.stripTrailing().length());
            piece = text.substring(end, next);
        }
        cells += DisplayWidth.of(piece);
        end = next;
    }

    /** A word or an address too long for any line fills whole lines; what is left of it begins the next. */
    private void breakWord(int wordEnd) {
        for (int fits = fitting(); fits < wordEnd; fits = fitting()) {
            end = lastGoodBreak(fits);
            finishLine();
        }
    }

    /** One grapheme at least, or a wide one in a column of one cell would never come. */
    private int fitting() {
        return Math.max(DisplayWidth.fitting(text, start, width), DisplayWidth.graphemeEnd(text, start));
    }

    private int lastGoodBreak(int furthest) {
        int at = furthest;
        for (int i = 0; i < MOST_BACK && at > start; i++) {
            if (at == text.length() || Kinsoku.allows(text, at)) {
                return at;
            }
            at = graphemeBefore(at);
        }
        return furthest;
    }

    private int graphemeBefore(int index) {
        int at = start;
        for (int next = DisplayWidth.graphemeEnd(text, at); next < index; ) {
            at = next;
            next = DisplayWidth.graphemeEnd(text, at);
        }
        return at;
    }

    private void finishLine() {
        int last = start + text.substring(start, end).stripTrailing().length();
        lines.add(new Line(slice(start, last), start));
        start = end;
        cells = 0;
    }

    /** The lines are sliced in their order, so that each span is looked at once. */
    private StyledText slice(int from, int to) {
        var sliced = new ArrayList<Span>();
        while (spanIndex < paragraph.spans().size() && spanStart < to) {
            Span span = paragraph.spans().get(spanIndex);
            int spanEnd = spanStart + span.text().length();
            int first = Math.max(from, spanStart);
            int last = Math.min(to, spanEnd);
            if (first < last) {
                String part = span.text().substring(first - spanStart, last - spanStart);
                sliced.add(new Span(part, span.role(), span.emphasis(), span.link()));
            }
            if (spanEnd > to) {
                break;
            }
            spanIndex++;
            spanStart = spanEnd;
        }
        return new StyledText(sliced);
    }

    /** icu4j's rules, loaded with the first line that needs them (69 ms cold); a clone of them is cheap. */
    static final class Rules {
        private static final BreakIterator STRICT = BreakIterator.getLineInstance(new ULocale("zh@lb=strict"));

        private Rules() {}

        static BreakIterator iterator(String text) {
            var iterator = (BreakIterator) STRICT.clone();
            iterator.setText(text);
            return iterator;
        }
    }
}
