package dev.lede.tui;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The articles that the cursor comes to while they stand beside the list. Of those that a held key passes over none is set:
 * that would be a page over the wire for each. None is before the first screen stands.
 */
final class Looks {
    private final Latest<Effect.OpenArticle> latest = new Latest<>();
    private final Duration rest;
    private long last;
    private volatile boolean held = true;

    /** @param rest how long the cursor stays where it means to */
    Looks(Duration rest) {
        this.rest = rest;
        this.last = System.nanoTime() - rest.toNanos();
    }

    /** How long to wait until it is clear that it is meant; not at all where the cursor had rested before. */
    Duration want(Effect.OpenArticle open) {
        latest.want(open);
        long now = System.nanoTime();
        boolean rested = now - last >= rest.toNanos();
        last = now;
        return rested ? Duration.ZERO : rest;
    }

    void take(Effect.OpenArticle open, Consumer<Effect.OpenArticle> work) {
        if (!held && latest.isLast(open)) {
            latest.take(work);
        }
    }

    /** From now on, and what is wanted already. */
    void release(Consumer<Effect.OpenArticle> work) {
        held = false;
        latest.take(work);
    }
}
