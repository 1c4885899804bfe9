package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.tui.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The article that stands beside the list while the keys go to the list.
 *
 * @param reader stays until the next has come, so that nothing flickers; null where there is none yet
 * @param row the row of the list that it is of, or that is waited for
 * @param width of the room that it was set for
 */
record Pane(@Nullable Reader reader, @Nullable EntryId row, int width, boolean waiting) {
    static final Pane NONE = new Pane(null, null, 0, false);

    /** Left, and still there. */
    static Pane of(Reader left, @Nullable EntryId row, int width) {
        return new Pane(left, row, width, false);
    }

    Pane asking(EntryId next, int nextWidth) {
        return new Pane(reader, next, nextWidth, true);
    }

    Pane with(@Nullable Reader now) {
        return new Pane(now, row, width, false);
    }

    Pane resized(int height) {
        return reader == null ? this : new Pane(reader.resized(height), row, width, waiting);
    }

    boolean isOf(EntryId entry, int room) {
        return entry.equals(row) && width == room;
    }

    /** Null also while another is waited for: it is about to go. */
    @Nullable
    Reader settled() {
        return waiting ? null : reader;
    }
}
