package dev.lede.sync;

import dev.lede.model.Problem;
import java.time.Duration;
import java.util.List;

/** What a sync tells while it runs. */
public sealed interface SyncEvent {
    record Started(int feeds) implements SyncEvent {}

    /**
     * A feed is up to date; {@code arrived} of its entries are new.
     *
     * @param took to ask its source and to read what it said
     */
    record FeedDone(String title, int arrived, int done, int feeds, Duration took) implements SyncEvent {}

    record FeedFailed(String title, Problem problem, int done, int feeds, Duration took) implements SyncEvent {}

    /** Nothing has come for some seconds: the hosts that have been waited for longest, those first. */
    record Waiting(List<String> hosts, int done, int feeds) implements SyncEvent {
        public Waiting {
            hosts = List.copyOf(hosts);
        }
    }

    /** The person's own programs were called with what has arrived, and these failed. Comes after {@link Finished}. */
    record CommandsFailed(List<SyncReport.Failure> commands) implements SyncEvent {
        public CommandsFailed {
            commands = List.copyOf(commands);
        }
    }

    record Finished(SyncReport report) implements SyncEvent {}
}
