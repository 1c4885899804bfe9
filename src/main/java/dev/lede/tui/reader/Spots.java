package dev.lede.tui.reader;

import dev.lede.markdown.LaidLine;
import dev.lede.markdown.LaidPicture;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.tui.reader.Hints.Target;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where in some lines of a window one can go to something, from above. */
final class Spots {
    record Spot(int line, int column, Target target) {}

    private final Window window;
    private final Sideways sideways;
    private final List<Spot> found = new ArrayList<>();
    private @Nullable Target before;

    private Spots(Window window, Sideways sideways) {
        this.window = window;
        this.sideways = sideways;
    }

    static List<Spot> in(Window window, int top, int height, Sideways sideways) {
        var spots = new Spots(window, sideways);
        int last = Math.min(window.lines().size(), top + height);
        for (int line = top; line < last; line++) {
            spots.line(line, window.lines().get(line));
        }
        spots.cutOff(top, last);
        return List.copyOf(spots.found);
    }

    private void line(int line, LaidLine laid) {
        Iterator<LaidPicture> pictures = window.laid().pictures().stream()
                .filter(picture -> picture.line() == line)
                .iterator();
        int column = 0;
        boolean atStart = true;
        for (Span span : laid.text().spans()) {
            Target target = target(span, atStart, pictures);
            var shown = sideways.at(column, laid);
            if (target != null && !target.equals(before) && shown.isPresent()) {
                found.add(new Spot(line, shown.getAsInt(), target));
            }
            // A link goes on over the end of a line, and over a change of emphasis.
            before = span.text().isBlank() && target == null ? before : target;
            atStart = false;
            column += DisplayWidth.of(span.text());
        }
    }

    private @Nullable Target target(Span span, boolean atStart, Iterator<LaidPicture> pictures) {
        String link = span.link();
        if (span.role() == Role.FOOTNOTE) {
            return new Target.Note(span.text().strip(), atStart);
        }
        if (span.role() == Role.PICTURE && span.text().startsWith("▣")) {
            return picture(pictures, link == null ? "" : link);
        }
        // The words of a picture go on, and so does what tells where it is from.
        boolean sameLink =
                before instanceof Target.Picture picture && picture.link().equals(link);
        boolean words = span.role() == Role.PICTURE || span.role() == Role.DIM;
        if (link == null || sameLink && words) {
            return link == null ? null : before;
        }
        return new Target.Link(link);
    }

    /** In a table, where no picture has a line of its own, it is told by its address. */
    private @Nullable Target picture(Iterator<LaidPicture> inLine, String link) {
        Optional<LaidPicture> picture = inLine.hasNext() ? Optional.of(inLine.next()) : withAddress(link);
        Target otherwise = link.isEmpty() ? null : new Target.Link(link);
        return picture.<Target>map(its -> new Target.Picture(its, link)).orElse(otherwise);
    }

    private Optional<LaidPicture> withAddress(String address) {
        return window.laid().pictures().stream()
                .filter(picture -> picture.address().equals(address))
                .findFirst();
    }

    /** Pictures of which the screen shows the upper part, but not the line below that stands for them. */
    private void cutOff(int top, int end) {
        for (LaidPicture picture : window.laid().pictures()) {
            int first = picture.line() - picture.box().rows();
            if (picture.line() >= end && first < end) {
                found.add(new Spot(
                        Math.max(top, first), picture.column(), new Target.Picture(picture, picture.address())));
            }
        }
    }
}
