package dev.lede.sync;

import java.util.concurrent.Semaphore;

/**
 * How much a sync holds in memory: so many feeds that are asked or wait to be stored, and of what they sent so many bytes.
 * There is room for more feeds than are asked at a time, so that requests go on while answers are stored.
 */
final class Room {
    static final int FEEDS = 100;

    private static final int BYTES = 8 * 1024 * 1024;

    private final Semaphore feeds = new Semaphore(FEEDS, true);
    private final Semaphore bytes = new Semaphore(BYTES, true);

    /** Waits for a place, which {@link Place#leave} gives back. */
    Place enter() throws InterruptedException {
        feeds.acquire();
        // Behind those that wait to read what has come: while there are any, nothing more is asked for.
        bytes.acquire();
        bytes.release();
        return new Place();
    }

    /** One feed's. */
    final class Place {
        private int taken;
        private boolean left;

        /** Waits until a document of this length may be read. */
        void take(int length) throws InterruptedException {
            int wanted = Math.min(length, BYTES);
            bytes.acquire(wanted);
            taken = wanted;
        }

        int taken() {
            return taken;
        }

        /** It holds nothing any longer; a second time this changes nothing. */
        void leave() {
            if (!left) {
                left = true;
                bytes.release(taken);
                feeds.release();
            }
        }
    }
}
