package dev.lede.fetch;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Who may ask now: so many at one host, so many in all, first come first served. Forgets a host when it is idle. */
final class HostLimits {
    private final ConcurrentHashMap<String, Door> doors = new ConcurrentHashMap<>();
    private final Set<Turn> turns = ConcurrentHashMap.newKeySet();
    private final Semaphore together;
    private final int perHost;

    HostLimits(int perHost, int together) {
        this.perHost = perHost;
        this.together = new Semaphore(together, true);
    }

    /** Waits for a turn, which closing the turn gives back. */
    Turn enter(String host) throws InterruptedException {
        Door door = doors.compute(host, (name, known) -> (known == null ? new Door(perHost) : known).approached());
        try {
            // The host first: who waits for a busy host must not keep the others from theirs.
            door.free.acquire();
        } catch (InterruptedException stopped) {
            forgetIfIdle(host);
            throw stopped;
        }
        try {
            together.acquire();
        } catch (InterruptedException stopped) {
            door.free.release();
            forgetIfIdle(host);
            throw stopped;
        }
        var turn = new Turn(host, door);
        turns.add(turn);
        return turn;
    }

    /** The hosts that are being asked, those first that have been for longest. */
    List<String> longest() {
        long now = System.nanoTime();
        return turns.stream()
                .sorted(Comparator.comparingLong((Turn turn) -> now - turn.since)
                        .reversed())
                .map(turn -> turn.host)
                .distinct()
                .toList();
    }

    /** How many hosts are being asked or waited for. */
    int hosts() {
        return doors.size();
    }

    private void forgetIfIdle(String host) {
        doors.computeIfPresent(host, (name, door) -> door.left() ? null : door);
    }

    /** The permission to ask one host. */
    final class Turn implements AutoCloseable {
        private final String host;
        private final Door door;
        private final long since = System.nanoTime();

        private Turn(String host, Door door) {
            this.host = host;
            this.door = door;
        }

        @Override
        public void close() {
            turns.remove(this);
            together.release();
            door.free.release();
            forgetIfIdle(host);
        }
    }

    /** One host; its visitors are counted under the map's lock. */
    private static final class Door {
        private final Semaphore free;
        private int visitors;

        private Door(int places) {
            free = new Semaphore(places, true);
        }

        private Door approached() {
            visitors++;
            return this;
        }

        /** Whether nobody is left. */
        private boolean left() {
            visitors--;
            return visitors == 0;
        }
    }
}
