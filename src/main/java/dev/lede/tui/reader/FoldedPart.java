package dev.lede.tui.reader;

import dev.lede.markdown.LaidLine;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Fold;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of some lines, folded, each character knowing where it stands. What lede itself put among them, bars and
 * numbers, is left out; white space is one blank, also at a line's end, and none beside a wide character, where nobody
 * knows whether the author wrote one.
 */
final class FoldedPart {
    private static final Set<Role> OURS = Set.of(Role.QUOTE_BAR, Role.LIST_MARK, Role.LINK_NUMBER, Role.TABLE_BORDER);

    private final List<LaidLine> lines;
    private final StringBuilder folded = new StringBuilder();
    private int[] places = new int[1024];
    private int[] ends = new int[1024];
    private int[] rows = new int[1024];
    private boolean blank;

    FoldedPart(List<LaidLine> lines) {
        this.lines = lines;
        for (int row = 0; row < lines.size(); row++) {
            line(row);
        }
    }

    /** As the words of an article are folded, so that both are alike. */
    static String fold(String words) {
        return new FoldedPart(List.of(new LaidLine(StyledText.of(words, Role.TEXT), 0))).folded.toString();
    }

    List<Match> matches(String words, int part, int most) {
        var matches = new ArrayList<Match>();
        int at = folded.indexOf(words);
        while (at >= 0 && matches.size() < most) {
            matches.add(new Match(lines.get(rows[at]).offset(), part, marks(at, at + words.length())));
            at = folded.indexOf(words, at + words.length());
        }
        return matches;
    }

    private List<Match.Mark> marks(int from, int to) {
        var marks = new ArrayList<Match.Mark>();
        for (int at = from; at < to; ) {
            int last = at;
            while (last + 1 < to && rows[last + 1] == rows[at]) {
                last++;
            }
            marks.add(new Match.Mark(rows[at], places[at], ends[last]));
            at = last + 1;
        }
        return marks;
    }

    private void line(int row) {
        var text = lines.get(row).text();
        if (text.plain().isBlank()) {
            blank = false;
            add("\n", row, 0, 0);
            return;
        }
        int at = 0;
        for (Span span : text.spans()) {
            if (!OURS.contains(span.role())) {
                span(span.text(), row, at);
            }
            at += span.text().length();
        }
        blank = true;
    }

    private void span(String text, int row, int at) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                String piece = Fold.of(text.substring(i, end));
                if (blank && !piece.isEmpty()) {
                    blank(piece, row, at + i);
                }
                add(piece, row, at + i, at + end);
            }
            i = end;
        }
    }

    private void blank(String next, int row, int at) {
        blank = false;
        if (folded.isEmpty() || isWide(folded.codePointBefore(folded.length())) || isWide(next.codePointAt(0))) {
            return;
        }
        if (folded.charAt(folded.length() - 1) != '\n') {
            add(" ", row, at, at);
        }
    }

    private static boolean isWide(int codePoint) {
        return codePoint > 0x1100 && DisplayWidth.of(Character.toString(codePoint)) == 2;
    }

    private void add(String piece, int row, int from, int to) {
        for (int i = 0; i < piece.length(); i++) {
            int at = folded.length();
            if (at == places.length) {
                places = Arrays.copyOf(places, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
                rows = Arrays.copyOf(rows, at * 2);
            }
            places[at] = from;
            ends[at] = to;
            rows[at] = row;
            folded.append(piece.charAt(i));
        }
    }
}
