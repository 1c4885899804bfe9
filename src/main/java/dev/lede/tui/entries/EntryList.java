package dev.lede.tui.entries;

import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The part of the list that is at hand: a window of some screens around the one shown. Its first line on the screen is
 * always a day heading, that of the top row, so a heading never scrolls away from its rows.
 *
 * @param atNewest whether nothing newer lies beyond the window, and
 * @param atOldest nothing older
 * @param height in lines, headings among them
 * @param density how many lines an entry takes
 * @param owed how many rows a move has still to go, once the window has them
 */
public record EntryList(
        List<Row> rows,
        boolean atNewest,
        boolean atOldest,
        @Nullable EntryId top,
        @Nullable EntryId selected,
        int height,
        Density density,
        int owed,
        Selection selection) {
    /** How many screens are kept each way. */
    public static final int SCREENS = 3;

    public EntryList {
        rows = List.copyOf(rows);
        height = Math.max(2, height);
    }

    public static EntryList empty(int height) {
        return new EntryList(List.of(), true, true, null, null, height, Density.BY_SIZE, 0, Selection.NONE);
    }

    /** Another window, with the given entry selected, or its first where that is not in it. */
    public EntryList window(List<Row> rows, boolean atNewest, boolean atOldest, @Nullable EntryId select) {
        var fresh = new EntryList(rows, atNewest, atOldest, null, null, height, density, 0, selection.settled());
        int target = Math.max(0, fresh.indexOf(select));
        return fresh.placed(target - height / 3, target);
    }

    public EntryList resized(int height) {
        return new EntryList(rows, atNewest, atOldest, top, selected, height, density, owed, selection)
                .placed(topIndex(), selectedIndex());
    }

    // what is shown

    public Optional<Entry> selectedEntry() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(selectedIndex()).entry());
    }

    public LocalDate selectedDay() {
        return rows.get(selectedIndex()).day();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        LocalDate day = null;
        for (int i = topIndex(); i < rows.size() && lines.size() < height; i++) {
            Row row = rows.get(i);
            if (!row.day().equals(day)) {
                day = row.day();
                lines.add(new Line.Heading(day));
            }
            if (lines.size() < height) {
                lines.add(new Line.OfEntry(row));
            }
            if (lines.size() < height && linesOf(row) > 1) {
                lines.add(new Line.OfSummary(row));
            }
        }
        return lines;
    }

    /** The entries on the screen. */
    public List<EntryId> visible() {
        var ids = new ArrayList<EntryId>();
        for (Line line : lines()) {
            if (line instanceof Line.OfEntry(var row)) {
                ids.add(row.id());
            }
        }
        return ids;
    }

    /** The days on the screen. */
    public List<LocalDate> visibleDays() {
        var days = new ArrayList<LocalDate>();
        for (Line line : lines()) {
            if (line instanceof Line.Heading(var day)) {
                days.add(day);
            }
        }
        return days;
    }

    public List<EntryId> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** The entry on a line of the screen. */
    public Optional<EntryId> at(int line) {
        List<Line> lines = lines();
        if (line < 0 || line >= lines.size()) {
            return Optional.empty();
        }
        return switch (lines.get(line)) {
            case Line.Heading _ -> Optional.empty();
            case Line.OfEntry(var row) -> Optional.of(row.id());
            case Line.OfSummary(var row) -> Optional.of(row.id());
        };
    }

    /** The newest entry at hand of the day whose heading stands on a line of the screen. */
    public Optional<EntryId> headed(int line) {
        List<Line> lines = lines();
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Heading(var day)
                ? rows.stream()
                        .filter(row -> row.day().equals(day))
                        .map(Row::id)
                        .findFirst()
                : Optional.empty();
    }

    /** The nearest unread row below (older) or above (newer) the selected one, of those at hand. */
    public Optional<EntryId> nextUnread(boolean older) {
        int step = older ? 1 : -1;
        for (int i = selectedIndex() + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).entry().unread()) {
                return Optional.of(rows.get(i).id());
            }
        }
        return Optional.empty();
    }

    // several at once

    /** Chooses the row under the cursor and those it moves over from now on; where a stretch is drawn already, ends it. */
    public EntryList select() {
        if (rows.isEmpty()) {
            return this;
        }
        Row row = rows.get(selectedIndex());
        if (selection.anchor() != null) {
            return with(selection.settled());
        }
        return with(selection.contains(row.id()) ? selection.without(row.id()) : selection.from(row));
    }

    public EntryList selectNone() {
        return with(Selection.NONE);
    }

    public int selectedTogether() {
        return selection.all().size();
    }

    public boolean hasSelection() {
        return selectedTogether() > 0;
    }

    /** What a change is for: what was selected, else the row under the cursor. */
    public List<EntryId> targets() {
        if (hasSelection()) {
            return selection.all().stream().toList();
        }
        return selectedEntry().map(Entry::id).stream().toList();
    }

    /** Those of them that the window has. */
    public List<Entry> known(Collection<EntryId> ids) {
        var wanted = Set.copyOf(ids);
        return rows.stream()
                .map(Row::entry)
                .filter(entry -> wanted.contains(entry.id()))
                .toList();
    }

    boolean isChosen(EntryId id) {
        return selection.contains(id);
    }

    private EntryList with(Selection now) {
        return new EntryList(rows, atNewest, atOldest, top, selected, height, density, owed, now);
    }

    // moves; at an edge the cursor waits

    public EntryList move(int by) {
        if (rows.isEmpty()) {
            return this;
        }
        int target = selectedIndex() + by;
        int beyond = target - Math.clamp(target, 0, rows.size() - 1);
        boolean comes = beyond > 0 && !atOldest || beyond < 0 && !atNewest;
        return placed(topIndex(), target).owing(comes ? beyond : 0);
    }

    public EntryList page(int by) {
        int step = by * Math.max(1, visible().size() - 1);
        return rows.isEmpty() ? this : placed(topIndex() + step, selectedIndex() + step);
    }

    /** Moves the rows under the selection, which stays on the screen. */
    public EntryList scroll(int by) {
        if (rows.isEmpty()) {
            return this;
        }
        EntryList moved = placed(topIndex() + by, Math.max(selectedIndex(), topIndex() + by));
        int first = moved.topIndex();
        int last = Math.max(first, first + moved.visible().size() - 1);
        return moved.placed(first, Math.clamp(selectedIndex(), first, last));
    }

    public EntryList select(EntryId id) {
        int index = indexOf(id);
        return index < 0 ? this : placed(topIndex(), index);
    }

    /** Selects the row nearest to {@code row} and keeps the top near {@code top}, so that the screen is full. */
    private EntryList placed(int top, int row) {
        if (rows.isEmpty()) {
            return this;
        }
        int last = rows.size() - 1;
        int target = Math.clamp(row, 0, last);
        int newTop = Math.clamp(top, topToShow(target), Math.min(target, topToShow(last)));
        return new EntryList(
                rows,
                atNewest,
                atOldest,
                rows.get(newTop).id(),
                rows.get(target).id(),
                height,
                density,
                0,
                selection.upTo(rows, target));
    }

    /** The first row of the screen whose last row is the given one. */
    private int topToShow(int index) {
        int lines = 1 + linesOf(rows.get(index));
        int at = index;
        while (at > 0) {
            Row above = rows.get(at - 1);
            lines += linesOf(above) + (above.day().equals(rows.get(at).day()) ? 0 : 1);
            if (lines > height) {
                break;
            }
            at--;
        }
        return at;
    }

    private int linesOf(Row row) {
        return density.isRoomy(height) && row.entry().summary() != null ? 2 : 1;
    }

    /** The other way than now: one line for an entry, or its summary below it. */
    public EntryList dense(Density now) {
        return new EntryList(rows, atNewest, atOldest, top, selected, height, now, owed, selection)
                .placed(topIndex(), selectedIndex());
    }

    // the window

    /** How many rows one more page of the window has. */
    public int pageSize() {
        return SCREENS * height;
    }

    public boolean wantsOlder() {
        return !atOldest && rows.size() - topIndex() < SCREENS * height;
    }

    public boolean wantsNewer() {
        return !atNewest && topIndex() < SCREENS * height;
    }

    public EntryList appended(List<Row> older, boolean end) {
        int from = Math.max(0, topIndex() - SCREENS * height);
        var all = new ArrayList<>(rows.subList(from, rows.size()));
        all.addAll(older);
        return new EntryList(all, atNewest && from == 0, end, top, selected, height, density, owed, selection)
                .settled();
    }

    public EntryList prepended(List<Row> newer, boolean end) {
        int to = Math.min(rows.size(), topIndex() + (SCREENS + 1) * height);
        var all = new ArrayList<>(newer);
        all.addAll(rows.subList(0, to));
        return new EntryList(all, end, atOldest && to == rows.size(), top, selected, height, density, owed, selection)
                .settled();
    }

    /** Goes on with a move that waited for the rows. */
    private EntryList settled() {
        return owed == 0 ? placed(topIndex(), selectedIndex()) : move(owed);
    }

    private EntryList owing(int rest) {
        return new EntryList(rows, atNewest, atOldest, top, selected, height, density, rest, selection);
    }

    /** Rows as they are now; those that the window does not have are passed over. */
    public EntryList with(Collection<Entry> now) {
        var rows = new ArrayList<>(this.rows);
        for (Entry entry : now) {
            int index = indexOf(entry.id());
            if (index >= 0) {
                rows.set(index, new Row(entry, rows.get(index).day()));
            }
        }
        return with(rows);
    }

    public EntryList each(UnaryOperator<Entry> change) {
        return with(rows.stream()
                .map(row -> new Row(change.apply(row.entry()), row.day()))
                .toList());
    }

    private EntryList with(List<Row> rows) {
        return new EntryList(rows, atNewest, atOldest, top, selected, height, density, owed, selection);
    }

    private int topIndex() {
        return Math.max(0, indexOf(top));
    }

    private int selectedIndex() {
        return Math.max(0, indexOf(selected));
    }

    private int indexOf(@Nullable EntryId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
