package dev.lede.tui.reader;

import dev.lede.markdown.LaidLine;
import dev.lede.markdown.Measure;
import dev.lede.markdown.Wide;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where lines that are wider than the column stand on the screen, in cells from the column's left edge: they take what the
 * screen has beside it, and what has no room even so is moved.
 *
 * @param moved so many of their columns have been moved out at the left
 */
record Sideways(Measure measure, int moved) {
    private static final String BEFORE = "◂";
    private static final String MORE = "▸";

    /** Where the line begins: left of the column only where the screen right of it is not enough. */
    int start(LaidLine line) {
        Wide wide = line.wide();
        int right = measure.screen() - measure.left();
        return wide == null ? 0 : -Math.clamp(wide.cells() - right, 0, measure.left());
    }

    /** What of a line is on the screen, with signs at the edges over which it goes. */
    StyledText shown(LaidLine line, StyledText text) {
        Wide wide = line.wide();
        if (wide == null || wide.cells() <= room(wide)) {
            return text;
        }
        int shift = shift(wide);
        int behind = room(wide) + shift;
        boolean more = behind < wide.cells();
        var spans = new ArrayList<Span>(text.between(0, wide.still()).spans());
        spans.add(Span.of(shift > 0 ? BEFORE : "", Role.DIM));
        int from = wide.still() + shift + (shift > 0 ? 1 : 0);
        spans.addAll(text.between(from, behind - (more ? 1 : 0)).spans());
        spans.add(Span.of(more ? MORE : "", Role.DIM));
        return new StyledText(spans);
    }

    /** Where a cell of a line is on the screen, if it is. */
    OptionalInt at(int cell, LaidLine line) {
        Wide wide = line.wide();
        if (wide == null) {
            return OptionalInt.of(cell);
        }
        int shift = shift(wide);
        boolean hidden = cell >= wide.still() && cell < wide.still() + shift || cell - shift >= room(wide);
        int at = start(line) + (cell < wide.still() ? cell : cell - shift);
        return hidden ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** How many columns can be moved out before the end of the line is on the screen. */
    int most(@Nullable Wide wide) {
        int most = 0;
        while (wide != null && most + 1 < wide.stops().size() && wide.stops().get(most) < wide.cells() - room(wide)) {
            most++;
        }
        return most;
    }

    /** How many must have been moved out so that those characters of a line are on the screen. */
    int showing(LaidLine line, int start, int end) {
        String plain = line.text().plain();
        int from = DisplayWidth.of(plain.substring(0, start));
        int to = Math.max(from, from + DisplayWidth.of(plain.substring(start, end)) - 1);
        int last = most(line.wide());
        for (int columns = moved; columns <= moved + last; columns++) {
            var there = new Sideways(measure, columns % (last + 1));
            if (there.at(from, line).isPresent() && there.at(to, line).isPresent()) {
                return there.moved;
            }
        }
        return moved;
    }

    private int room(Wide wide) {
        int right = measure.screen() - measure.left();
        return Math.min(measure.screen(), Math.max(right, wide.cells()));
    }

    private int shift(Wide wide) {
        int stop = wide.stops().get(Math.min(moved, wide.stops().size() - 1));
        return Math.min(stop, Math.max(0, wide.cells() - room(wide)));
    }
}
