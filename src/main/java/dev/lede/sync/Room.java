package dev.lede.sync;

import java.util.concurrent.Semaphore;

/**
 * How much a sync holds in memory: so many feeds that are asked or wait to be stored, of what is being read and stored so
 * many bytes, and beside these the documents that were asked for at a time: few at first, more with each that is short,
 * fewer with each that is long. There is room for more feeds than are asked, so that requests go on while answers are
 * stored.
 */
final class Room {
    static final int FEEDS = 100;

    private static final int FEWEST_ASKED = 8;

    /** A few more than the network answers at a time. */
    private static final int MOST_ASKED = 40;

    private static final int SHORT = 256 * 1024;
    private static final int LONG = 1024 * 1024;

    private static final int BYTES = 8 * 1024 * 1024;

    private final Semaphore feeds = new Semaphore(FEEDS, true);
    private final Semaphore asked = new Semaphore(FEWEST_ASKED, true);
    private final Semaphore bytes = new Semaphore(BYTES, true);

    private int askedTogether = FEWEST_ASKED;

    /** Waits for a place, which {@link Place#leave} gives back. */
    Place enter() throws InterruptedException {
        feeds.acquire();
        asked.acquire();
        // Behind those that wait to read what has come: while there are any, nothing more is asked for.
        bytes.acquire();
        bytes.release();
        return new Place();
    }

    /** How many may be asked for one that has answered. */
    private synchronized int askedInstead(int length) {
        int change = 0;
        if (length < SHORT && askedTogether < MOST_ASKED) {
            change = 1;
        } else if (length > LONG && askedTogether > FEWEST_ASKED) {
            change = -1;
        }
        askedTogether += change;
        return 1 + change;
    }

    /** One feed's. */
    final class Place {
        private int taken;
        private boolean asks = true;
        private boolean left;

        /** Waits until a document of this length may be read. */
        void take(int length) throws InterruptedException {
            int wanted = Math.min(length, BYTES);
            bytes.acquire(wanted);
            taken = wanted;
            answered(length);
        }

        int taken() {
            return taken;
        }

        /** It holds nothing any longer; a second time this changes nothing. */
        void leave() {
            if (!left) {
                left = true;
                bytes.release(taken);
                answered(0);
                feeds.release();
            }
        }

        private void answered(int length) {
            if (asks) {
                asks = false;
                asked.release(askedInstead(length));
            }
        }
    }
}
