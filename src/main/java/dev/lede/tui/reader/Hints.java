package dev.lede.tui.reader;

import dev.lede.markdown.LaidPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters over what one can go to on the screen.
 *
 * @param typed the letters so far
 * @param copying whether the address is only copied
 */
public record Hints(List<Hint> hints, String typed, boolean copying) {
    private static final String LETTERS = "asdfghjkl";

    public Hints {
        hints = List.copyOf(hints);
    }

    /** Where a hint leads. */
    public sealed interface Target {
        record Link(String address) implements Target {}

        /** @param link where it leads besides; empty where nowhere */
        record Picture(LaidPicture picture, String link) implements Target {}

        /** A footnote's mark, as it is written; {@code inNote} where the note itself begins with it. */
        record Note(String mark, boolean inNote) implements Target {}
    }

    /** @param line of the window */
    public record Hint(int line, int column, String letters, Target target) {}

    /** Over the lines of a window from {@code top} on. */
    static Hints over(Window window, int top, int height, Sideways sideways) {
        return new Hints(lettered(Spots.in(window, top, height, sideways)), "", false);
    }

    private static List<Hint> lettered(List<Spots.Spot> spots) {
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
