package dev.lede.tui.status;

import org.jspecify.annotations.Nullable;

/**
 * What the last line knows.
 *
 * @param rows of the whole list, or -1 until they are counted
 * @param arrived what the list would show had it been loaded now
 */
public record Status(@Nullable Notice notice, @Nullable Syncing syncing, long rows, long arrived) {
    public static final Status NONE = new Status(null, null, -1, 0);

    public Status say(@Nullable Notice now) {
        return new Status(now, syncing, rows, arrived);
    }

    public Status with(@Nullable Syncing now) {
        return new Status(notice, now, rows, arrived);
    }

    public Status withRows(long now) {
        return new Status(notice, syncing, now, arrived);
    }

    public Status withArrived(long now) {
        return new Status(notice, syncing, rows, now);
    }
}
