package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines as they grow downwards, within the margins that are open. */
final class Page {
    /** Less room than this is left to no text, however deep it is nested. */
    private static final int MIN_ROOM = 16;

    private record Open(Margin margin, int width, int firstLine) {}

    private final Measure measure;
    private final Links links;
    private final PictureBoxes boxes;
    private final List<LaidLine> lines = new ArrayList<>();
    private final List<LaidHeading> headings = new ArrayList<>();
    private final List<LaidPicture> pictures = new ArrayList<>();
    private final List<Open> margins = new ArrayList<>();
    private @Nullable StyledText gap;
    private int room;
    private int offset;

    /** @param start where in the Markdown it begins */
    Page(Measure measure, int start, LinkNumbers numbers, PictureBoxes boxes) {
        this.links = new Links(numbers);
        this.boxes = boxes;
        this.measure = measure;
        this.offset = start;
        this.room = measure.column();
    }

    /** The cells that the margins leave. */
    int room() {
        return room;
    }

    Links links() {
        return links;
    }

    void enter(Margin margin) {
        int cells = margin.width();
        boolean fits = room - cells >= Math.min(MIN_ROOM, measure.column() / 2);
        margins.add(new Open(fits ? margin : Margin.none(), fits ? cells : 0, lines.size()));
        room -= fits ? cells : 0;
    }

    void leave() {
        var last = margins.getLast();
        if (last.margin().isMarkPending()) {
            line(StyledText.EMPTY, offset);
        }
        margins.removeLast();
        room += last.width();
    }

    /** A blank line before what follows, unless it is the first within its margin. */
    void gap() {
        int first = margins.isEmpty() ? 0 : margins.getLast().firstLine();
        if (lines.size() > first) {
            gap = prefix(false);
        }
    }

    /** The cells that a table may have beyond those, where it can be moved sideways. */
    int beside() {
        return Math.max(0, measure.screen() - measure.column());
    }

    boolean scrolls() {
        return measure.scrolls();
    }

    void line(StyledText text, int from) {
        wideLine(text, from, null);
    }

    /** @param wide what it is a line of, without the margins */
    void wideLine(StyledText text, int from, @Nullable Wide wide) {
        if (gap != null) {
            lines.add(new LaidLine(gap, offset));
            gap = null;
        }
        offset = Math.max(offset, from);
        lines.add(new LaidLine(
                join(prefix(true), text), offset, wide == null ? null : wide.within(measure.column() - room)));
    }

    void write(Pen pen) {
        var waiting = pen.pictures().iterator();
        for (var line : pen.paragraph().lines(room)) {
            long pictures =
                    line.text().spans().stream().filter(Page::beginsPicture).count();
            if (pictures == 1
                    && waiting.hasNext()
                    && beginsPicture(line.text().spans().getFirst())) {
                alone(waiting.next(), line);
            } else {
                line(line.text(), line.offset());
                for (int i = 0; i < pictures && waiting.hasNext(); i++) {
                    place(waiting.next(), 0, PictureBoxes.Box.NONE);
                }
            }
        }
    }

    /** The pictures of text that was set in other ways: they stand in the last line. */
    void pictures(List<Pen> pens) {
        for (var pen : pens) {
            var waiting = pen.pictures().iterator();
            while (waiting.hasNext()) {
                place(waiting.next(), 0, PictureBoxes.Box.NONE);
            }
        }
    }

    /** All so far is the head, which has no place in the Markdown. */
    void endHead() {
        lines.replaceAll(line -> new LaidLine(line.text(), 0, line.wide()));
        offset = 0;
        gap();
    }

    int size() {
        return lines.size();
    }

    /** The cells of the widest line since there were {@code before} lines, without margins. */
    int widestSince(int before) {
        return lines.stream()
                .skip(before)
                .mapToInt(line -> DisplayWidth.of(line.text().plain()) - (measure.column() - room))
                .max()
                .orElse(0);
    }

    /** The next line begins a heading. */
    void heading(int level, String text) {
        headings.add(new LaidHeading(level, text, lines.size() + (gap == null ? 0 : 1)));
    }

    Laid laid() {
        return new Laid(lines, links.all(), headings, pictures);
    }

    /** A picture with a line of its own is shown above it, if it has a box. */
    private void alone(LaidPicture picture, LaidLine line) {
        var box = boxes.box(picture.address(), room);
        for (int row = 0; row < box.rows(); row++) {
            line(StyledText.EMPTY, line.offset());
        }
        line(line.text(), line.offset());
        place(picture, room, box);
    }

    private void place(LaidPicture picture, int its, PictureBoxes.Box box) {
        pictures.add(picture.at(lines.size() - 1, measure.column() - room, its, box));
    }

    private static boolean beginsPicture(Span span) {
        return span.role() == Role.PICTURE && span.text().startsWith("▣");
    }

    private StyledText prefix(boolean withMarks) {
        var spans = new ArrayList<Span>();
        for (var open : margins) {
            spans.addAll((withMarks ? open.margin().next() : open.margin().below()).spans());
        }
        return withMarks ? new StyledText(spans) : trimmed(spans);
    }

    private static StyledText trimmed(List<Span> spans) {
        while (!spans.isEmpty() && spans.getLast().text().isBlank()) {
            spans.removeLast();
        }
        if (!spans.isEmpty()) {
            var last = spans.removeLast();
            spans.add(Span.of(last.text().stripTrailing(), last.role()));
        }
        return new StyledText(spans);
    }

    private static StyledText join(StyledText left, StyledText right) {
        if (left.spans().isEmpty()) {
            return right;
        }
        var spans = new ArrayList<>(left.spans());
        spans.addAll(right.spans());
        return right.spans().isEmpty() ? trimmed(spans) : new StyledText(spans);
    }
}
