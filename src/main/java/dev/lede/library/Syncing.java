package dev.lede.library;

import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.sync.Sync;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Brings feeds up to date, those whose turn it is, and sees to what that sets off. */
final class Syncing {
    private final Sync sync;
    private final FeedStore feeds;
    private final EntryStore entries;
    private final Aftermath aftermath;
    private final Clock clock;

    Syncing(Sync sync, FeedStore feeds, EntryStore entries, Aftermath aftermath, Clock clock) {
        this.sync = sync;
        this.feeds = feeds;
        this.entries = entries;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    boolean isDue() {
        return !asked(Turn.IN_BACKGROUND).isEmpty();
    }

    /** The person's programs are called once everybody knows that the sync is over: they may take their time. */
    SyncReport run(Turn turn, Consumer<SyncEvent> events) {
        long before = entries.lastArrival();
        SyncReport done = sync.run(asked(turn), events);
        if (done.busy()) {
            return done;
        }
        SyncReport report = done.telling(aftermath.told(done));
        events.accept(new SyncEvent.Finished(report));
        if (Thread.currentThread().isInterrupted()) {
            return report;
        }
        try {
            var failed = aftermath.called(report, before);
            if (!failed.isEmpty()) {
                events.accept(new SyncEvent.CommandsFailed(failed));
            }
            return report.with(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return report;
        }
    }

    private List<Followed> asked(Turn turn) {
        Instant now = clock.instant();
        return feeds.followed().stream()
                .filter(feed -> !feed.address().equals(Welcome.ADDRESS) && turn.hasCome(feed, now))
                .toList();
    }
}
