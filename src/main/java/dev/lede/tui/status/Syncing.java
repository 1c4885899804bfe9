package dev.lede.tui.status;

/** How far a sync is. */
public record Syncing(int done, int feeds, int arrived) {

    public Syncing next(int feedArrived, int done, int feeds) {
        return new Syncing(done, feeds, arrived + feedArrived);
    }
}
