package dev.lede.sync;

import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.store.Followed;
import dev.lede.store.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts what a sync has done so far and tells it. */
final class Progress {
    private final int feeds;
    private final Consumer<SyncEvent> events;
    private final List<SyncReport.Failure> failures = new ArrayList<>();
    private int done;
    private int arrived;
    private int edited;

    Progress(int feeds, Consumer<SyncEvent> events) {
        this.feeds = feeds;
        this.events = events;
    }

    boolean complete() {
        return left() == 0;
    }

    int left() {
        return feeds - done;
    }

    void done(Followed feed, Saved saved) {
        done++;
        arrived += saved.arrived();
        edited += saved.edited();
        events.accept(new SyncEvent.FeedDone(feed.title(), saved.arrived(), done, feeds));
    }

    void failed(Followed feed, Problem problem) {
        done++;
        failures.add(new SyncReport.Failure(ShownAddress.withoutPassword(feed.address()), feed.title(), problem));
        events.accept(new SyncEvent.FeedFailed(feed.title(), problem, done, feeds));
    }

    void waiting(List<String> hosts) {
        events.accept(new SyncEvent.Waiting(hosts, done, feeds));
    }

    SyncReport report() {
        return new SyncReport(feeds, arrived, edited, failures, false);
    }
}
