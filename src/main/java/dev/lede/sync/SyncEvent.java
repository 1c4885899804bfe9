package dev.lede.sync;

import dev.lede.model.Problem;

/** What a sync tells while it runs. */
public sealed interface SyncEvent {
    record Started(int feeds) implements SyncEvent {}

    /** A feed is up to date; {@code arrived} of its entries are new. */
    record FeedDone(String title, int arrived, int done, int feeds) implements SyncEvent {}

    record FeedFailed(String title, Problem problem, int done, int feeds) implements SyncEvent {}

    record Finished(SyncReport report) implements SyncEvent {}
}
