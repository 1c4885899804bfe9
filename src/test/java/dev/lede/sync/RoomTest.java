package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RoomTest {
    private static final Executor BESIDE = Thread::startVirtualThread;

    @Test
    void whoFindsNoRoomWaitsUntilAnotherLeaves() throws Exception {
        var room = new Room();
        List<Room.Place> places = new ArrayList<>();
        for (int i = 0; i < Room.FEEDS; i++) {
            var place = room.enter();
            place.take(0);
            places.add(place);
        }
        var next = CompletableFuture.supplyAsync(() -> enter(room), BESIDE);
        assertWaits(next);

        places.getFirst().leave();
        assertThat(next).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void leavingTwiceMakesNoSecondPlace() throws Exception {
        var room = new Room();
        var first = room.enter();
        first.leave();
        first.leave();
        for (int i = 0; i < Room.FEEDS; i++) {
            room.enter().take(0);
        }
        assertWaits(CompletableFuture.supplyAsync(() -> enter(room), BESIDE));
    }

    @Test
    void aDocumentLargerThanTheRoomIsReadAlone() throws Exception {
        var room = new Room();
        var large = room.enter();
        var small = room.enter();
        large.take(Integer.MAX_VALUE);
        var waits = CompletableFuture.runAsync(() -> take(small, 1), BESIDE);
        var next = CompletableFuture.supplyAsync(() -> enter(room), BESIDE);
        assertWaits(waits);
        assertThat(next).isNotCompleted();

        large.leave();
        assertThat(waits).succeedsWithin(Duration.ofSeconds(10));
        assertThat(next).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void longDocumentsAreAskedForFewAtATime() throws Exception {
        var room = new Room();
        var places = new ArrayList<Room.Place>();
        for (int i = 0; i < 8; i++) {
            places.add(room.enter());
        }
        var ninth = CompletableFuture.supplyAsync(() -> enter(room), BESIDE);
        assertWaits(ninth);

        places.getFirst().take(1);
        assertThat(ninth).succeedsWithin(Duration.ofSeconds(10));
    }

    private static void assertWaits(CompletableFuture<?> future) {
        assertThatThrownBy(() -> future.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private static Room.Place enter(Room room) {
        try {
            return room.enter();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void take(Room.Place place, int bytes) {
        try {
            place.take(bytes);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
