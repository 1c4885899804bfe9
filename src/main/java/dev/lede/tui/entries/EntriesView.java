package dev.lede.tui.entries;

import dev.lede.config.When;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Draws the list: day headings, and under each its rows in columns. */
public final class EntriesView {
    private static final int GAP = 2;

    private final Canvas canvas;
    private final When when;
    private final EntryList list;
    private final Map<LocalDate, DayCount> days;
    private final Columns columns;

    private EntriesView(Canvas canvas, When when, EntryList list, Map<LocalDate, DayCount> days) {
        this.canvas = canvas;
        this.when = when;
        this.list = list;
        this.days = days;
        this.columns = Columns.fit(canvas.columns(), list.rows());
    }

    /**
     * @param days how many entries the list has on a day, as far as it is known
     * @param focused whether the keys go to the list
     */
    public static void render(
            EntryList list, Map<LocalDate, DayCount> days, boolean focused, When when, Canvas canvas) {
        var view = new EntriesView(canvas, when, list, days);
        List<Line> lines = list.lines();
        for (int row = 0; row < lines.size(); row++) {
            view.line(row, lines.get(row), focused);
        }
    }

    private void line(int row, Line line, boolean focused) {
        switch (line) {
            case Line.Heading(var day) -> heading(row, day);
            case Line.OfEntry(var shown) -> {
                entry(row, shown.entry());
                boolean chosen = list.isChosen(shown.id());
                if (shown.id().equals(list.selected())) {
                    canvas.put(0, row, chosen ? "»" : ">", Role.TEXT);
                    canvas.highlight(row, focused ? Role.SELECTED : Role.SELECTED_INACTIVE);
                } else if (chosen) {
                    canvas.put(0, row, "+", Role.TEXT);
                    canvas.highlight(row, Role.SELECTED_INACTIVE);
                }
            }
        }
    }

    private void heading(int row, LocalDate day) {
        int end = canvas.put(1, row, when.day(day), Role.DAY);
        DayCount count = days.get(day);
        if (count != null) {
            canvas.put(end + GAP, row, count.inWords(), Role.COUNT);
        }
    }

    private void entry(int row, Entry entry) {
        if (entry.unread()) {
            canvas.put(1, row, "●", Role.UNREAD_MARK);
        }
        if (entry.starred()) {
            canvas.put(columns.star(), row, "★", Role.STAR);
        }
        canvas.put(columns.time(), row, when.time(entry.place().instant()), Role.TIME);
        canvas.put(columns.feed(), row, DisplayWidth.cut(entry.feed(), columns.feedWidth()), Role.FEED);
        int end = langs(row, entry);
        String title = DisplayWidth.cut(entry.title(), end - columns.title());
        canvas.put(columns.title(), row, title, entry.unread() ? Role.UNREAD_TITLE : Role.READ_TITLE);
        tags(row, entry, columns.title() + DisplayWidth.of(title) + GAP, end);
    }

    /** The languages of a folded row at its end; returns the column that ends what is left for the title. */
    private int langs(int row, Entry entry) {
        int end = canvas.columns() - 1;
        if (entry.langs().size() < 2) {
            return end;
        }
        String langs = String.join(" ", entry.langs());
        int column = end - DisplayWidth.of(langs);
        canvas.put(column, row, langs, Role.LANG);
        return column - GAP;
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
