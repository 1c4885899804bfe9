package dev.lede.tui.entries;

import dev.lede.model.EntryId;
import dev.lede.model.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries that were selected together.
 *
 * @param kept chosen whatever the cursor does
 * @param stretch chosen between the anchor and the cursor, also what the window holds no longer
 * @param anchor where the stretch begins, null while none is drawn, and
 * @param place where that is, for when the window holds it no longer
 */
record Selection(
        Set<EntryId> kept,
        Set<EntryId> stretch,
        @Nullable EntryId anchor,
        @Nullable Place place) {
    static final Selection NONE = new Selection(Set.of(), Set.of(), null, null);

    Selection {
        kept = Set.copyOf(kept);
        stretch = Set.copyOf(stretch);
    }

    boolean contains(EntryId id) {
        return kept.contains(id) || stretch.contains(id);
    }

    Set<EntryId> all() {
        if (stretch.isEmpty()) {
            return kept;
        }
        var all = new HashSet<>(kept);
        all.addAll(stretch);
        return all;
    }

    Selection from(Row row) {
        return new Selection(all(), Set.of(row.id()), row.id(), row.entry().place());
    }

    Selection without(EntryId id) {
        var rest = new HashSet<>(all());
        rest.remove(id);
        return new Selection(rest, Set.of(), null, null);
    }

    /** What is chosen stays, wherever the cursor goes. */
    Selection settled() {
        return new Selection(all(), Set.of(), null, null);
    }

    /** The stretch now that the cursor is on that row of the window. */
    Selection upTo(List<Row> rows, int cursor) {
        if (anchor == null || place == null) {
            return this;
        }
        int start = start(rows, place);
        var now = new HashSet<>(stretch);
        for (int i = 0; i < rows.size(); i++) {
            boolean between = i >= Math.min(start, cursor) && i <= Math.max(start, cursor);
            EntryId id = rows.get(i).id();
            if (between) {
                now.add(id);
            } else {
                now.remove(id);
            }
        }
        return new Selection(kept, now, anchor, place);
    }

    /** The anchor's row, or the end of the window beyond which it lies. */
    private int start(List<Row> rows, Place from) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(anchor)) {
                return i;
            }
        }
        return from.compareTo(rows.getFirst().entry().place()) > 0 ? 0 : rows.size() - 1;
    }
}
