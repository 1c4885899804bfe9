package dev.lede.tui.reader;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters over what one can go to on the screen.
 *
 * @param typed the letters so far
 * @param copying whether the link is only copied
 */
public record Hints(List<Hint> hints, String typed, boolean copying) {
    private static final String LETTERS = "asdfghjkl";

    public Hints {
        hints = List.copyOf(hints);
    }

    /** Where a hint leads. */
    public sealed interface Target {
        record Link(String address) implements Target {}

        /** A footnote's mark, as it is written; {@code inNote} where the note itself begins with it. */
        record Note(String mark, boolean inNote) implements Target {}
    }

    /** @param line of the window */
    public record Hint(int line, int column, String letters, Target target) {}

    private record Spot(int line, int column, Target target) {}

    /** Over the lines of a window from {@code top} on. */
    static Hints over(Window window, int top, int height, Sideways sideways) {
        var spots = new ArrayList<Spot>();
        int last = Math.min(window.lines().size(), top + height);
        @Nullable Target before = null;
        for (int line = top; line < last; line++) {
            int column = 0;
            boolean atStart = true;
            for (Span span : window.lines().get(line).text().spans()) {
                Target target = target(span, atStart);
                var shown = sideways.at(column, window.lines().get(line));
                if (target != null && !target.equals(before) && shown.isPresent()) {
                    spots.add(new Spot(line, shown.getAsInt(), target));
                }
                // A link goes on over the end of a line, and over a change of emphasis.
                before = span.text().isBlank() && target == null ? before : target;
                atStart = false;
                column += DisplayWidth.of(span.text());
            }
        }
        return new Hints(lettered(spots), "", false);
    }

    private static @Nullable Target target(Span span, boolean atStart) {
        if (span.role() == Role.FOOTNOTE) {
            return new Target.Note(span.text().strip(), atStart);
        }
        String link = span.link();
        return link == null ? null : new Target.Link(link);
    }

    private static List<Hint> lettered(List<Spot> spots) {
        int length = 1;
        for (int room = LETTERS.length(); room < spots.size(); room *= LETTERS.length()) {
            length++;
        }
        var hints = new ArrayList<Hint>();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            hints.add(new Hint(spot.line(), spot.column(), letters(i, length), spot.target()));
        }
        return hints;
    }

    private static String letters(int number, int length) {
        var letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < length; i++) {
            letters.insert(0, LETTERS.charAt(rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        return letters.toString();
    }

    public Hints typed(String letter) {
        return new Hints(hints, typed + letter, copying);
    }

    public Hints toCopy() {
        return new Hints(hints, typed, true);
    }

    /** Those whose letters begin with what is typed. */
    public List<Hint> waiting() {
        return hints.stream().filter(hint -> hint.letters().startsWith(typed)).toList();
    }
}
