package dev.lede.tui.status;

import org.jspecify.annotations.Nullable;

/**
 * What the last line knows.
 *
 * @param rows of the whole list, or -1 until they are counted
 * @param entries in it, each translation by itself, or -1 where that is not known
 * @param arrived what the list would show had it been loaded now
 */
public record Status(@Nullable Notice notice, @Nullable Syncing syncing, long rows, long entries, long arrived) {
    public static final Status NONE = new Status(null, null, -1, -1, 0);

    public Status say(@Nullable Notice now) {
        return new Status(now, syncing, rows, entries, arrived);
    }

    public Status with(@Nullable Syncing now) {
        return new Status(notice, now, rows, entries, arrived);
    }

    public Status uncounted() {
        return withRows(-1, -1);
    }

    public Status withRows(long now, long nowEntries) {
        return new Status(notice, syncing, now, nowEntries, arrived);
    }

    public Status withArrived(long now) {
        return new Status(notice, syncing, rows, entries, now);
    }
}
