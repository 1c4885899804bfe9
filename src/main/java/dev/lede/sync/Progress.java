package dev.lede.sync;

import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.store.Followed;
import dev.lede.store.Saved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what a sync has done so far and tells it. */
final class Progress {
    private final int feeds;
    private final Consumer<SyncEvent> events;
    private final Map<Followed, Problem> failures = new LinkedHashMap<>();
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

    void done(Followed feed, Saved saved, Duration took) {
        done++;
        arrived += saved.arrived();
        edited += saved.edited();
        events.accept(new SyncEvent.FeedDone(feed.title(), saved.arrived(), done, feeds, took));
    }

    void failed(Followed feed, Problem problem, Duration took) {
        done++;
        failures.put(feed, problem);
        events.accept(new SyncEvent.FeedFailed(feed.title(), problem, done, feeds, took));
    }

    /** Of a feed that is done, but not with everything. */
    void noted(Followed feed, Problem problem) {
        failures.put(feed, problem);
    }

    void waiting(List<String> hosts) {
        events.accept(new SyncEvent.Waiting(hosts, done, feeds));
    }

    /** @param unreached those that failed for want of a network */
    SyncReport report(Set<Followed> unreached, List<SyncReport.Caught> caught) {
        List<SyncReport.Failure> own = new ArrayList<>();
        failures.forEach((feed, problem) -> {
            if (!unreached.contains(feed)) {
                own.add(new SyncReport.Failure(ShownAddress.withoutPassword(feed.address()), feed.title(), problem));
            }
        });
        return new SyncReport(feeds, arrived, edited, own, unreached.size(), false, caught, List.of(), List.of());
    }
}
