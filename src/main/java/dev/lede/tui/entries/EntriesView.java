package dev.lede.tui.entries;

import dev.lede.config.When;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.query.Highlights;
import dev.lede.query.Query;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import dev.lede.tui.canvas.Canvas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the list: day headings, and under each its rows in columns. */
public final class EntriesView {
    private static final int GAP = 2;

    private final Canvas canvas;
    private final When when;
    private final EntryList list;
    private final Beside beside;
    private final Columns columns;
    private final Highlights highlights;

    private EntriesView(Canvas canvas, When when, EntryList list, Beside beside) {
        this.canvas = canvas;
        this.when = when;
        this.list = list;
        this.beside = beside;
        this.highlights = Highlights.of(beside.narrowing());
        this.columns = Columns.fit(canvas.columns(), list.rows(), this::source);
    }

    /**
     * What is known beside the list.
     *
     * @param days how many entries the list has on a day, as far as it is known
     * @param narrowing what was looked for
     * @param focused whether the keys go to the list
     */
    public record Beside(Map<LocalDate, DayCount> days, Query narrowing, boolean focused) {}

    public static void render(EntryList list, Beside beside, When when, Canvas canvas) {
        var view = new EntriesView(canvas, when, list, beside);
        List<Line> lines = list.lines();
        for (int row = 0; row < lines.size(); row++) {
            view.line(row, lines.get(row));
        }
    }

    private void line(int row, Line line) {
        switch (line) {
            case Line.Heading(var day) -> heading(row, day);
            case Line.OfSummary(var shown) -> summary(row, shown.entry());
            case Line.OfEntry(var shown) -> {
                entry(row, shown.entry());
                boolean chosen = list.isChosen(shown.id());
                if (shown.id().equals(list.selected())) {
                    canvas.put(0, row, chosen ? "»" : ">", Role.TEXT);
                    canvas.highlight(row, beside.focused() ? Role.SELECTED : Role.SELECTED_INACTIVE);
                } else if (chosen) {
                    canvas.put(0, row, "+", Role.TEXT);
                    canvas.highlight(row, Role.SELECTED_INACTIVE);
                }
            }
        }
    }

    private void heading(int row, LocalDate day) {
        int end = canvas.put(1, row, when.day(day), Role.DAY);
        DayCount count = beside.days().get(day);
        if (count != null) {
            canvas.put(end + GAP, row, count.inWords(), Role.COUNT);
        }
    }

    /** What was found in the summary is on the screen, even where it stands far behind its beginning. */
    private void summary(int row, Entry entry) {
        String whole = String.valueOf(entry.summary());
        int room = canvas.columns() - columns.title() - 1;
        List<Highlights.Range> found = highlights.in(whole);
        int first = found.isEmpty() ? 0 : found.getFirst().first();
        int from = first < room / 2 ? 0 : DisplayWidth.graphemeEnd(whole, Math.max(0, first - 10));
        String shown = DisplayWidth.cut((from > 0 ? "…" : "") + whole.substring(from), room);
        canvas.put(columns.title(), row, marked(shown, Role.DIM));
    }

    /** Underlined, which shows on the row under the cursor too and without any colour. */
    private StyledText marked(String text, Role role) {
        var spans = new ArrayList<Span>();
        int end = 0;
        for (Highlights.Range range : highlights.in(text)) {
            spans.add(Span.of(text.substring(end, range.first()), role));
            spans.add(new Span(text.substring(range.first(), range.end()), role, Set.of(Emphasis.UNDERLINE), null));
            end = range.end();
        }
        spans.add(Span.of(text.substring(end), role));
        return new StyledText(spans);
    }

    private void entry(int row, Entry entry) {
        if (entry.unread()) {
            canvas.put(1, row, "●", Role.UNREAD_MARK);
        }
        if (entry.starred()) {
            canvas.put(columns.star(), row, "★", Role.STAR);
        }
        canvas.put(columns.time(), row, when.time(entry.place().instant()), Role.TIME);
        String age = columns.ageEnd() == 0 ? "" : when.briefAge(entry.place().instant());
        canvas.put(columns.ageEnd() - DisplayWidth.of(age), row, age, Role.TIME);
        canvas.put(columns.feed(), row, DisplayWidth.cut(source(entry), columns.feedWidth()), Role.FEED);
        int end = marks(row, entry);
        String title = DisplayWidth.cut(entry.title(), end - columns.title());
        canvas.put(columns.title(), row, marked(title, entry.unread() ? Role.UNREAD_TITLE : Role.READ_TITLE));
        tags(row, entry, columns.title() + DisplayWidth.of(title) + GAP, end);
    }

    private String source(Entry entry) {
        return entry.sources() > 1 ? when.sources(entry.sources()) : entry.feed();
    }

    /**
     * What is known of the article at the row's end, as much of it as the title leaves room for; returns the column that
     * ends what is left for the title.
     */
    private int marks(int row, Entry entry) {
        int titleEnd = columns.title() + DisplayWidth.of(entry.title());
        int last = canvas.columns() - 1;
        int end = last;
        for (RowMark mark : RowMark.of(entry, when)) {
            int column = Math.min(end, last - mark.fromEnd()) - DisplayWidth.of(mark.text());
            if (titleEnd + GAP > column) {
                return end;
            }
            canvas.put(column, row, mark.text(), mark.role());
            end = column - GAP;
        }
        return end;
    }

    /** As many tags as fit whole between the title and the row's end. */
    private void tags(int row, Entry entry, int from, int end) {
        var fitting = new StringBuilder();
        for (String tag : entry.tags()) {
            String more = fitting.isEmpty() ? tag : " " + tag;
            if (DisplayWidth.of(fitting) + DisplayWidth.of(more) <= end - from) {
                fitting.append(more);
            }
        }
        canvas.put(end - DisplayWidth.of(fitting), row, fitting.toString(), Role.TAG);
    }
}
