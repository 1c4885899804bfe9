package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers hear of what the person does, soon and together. */
@Timeout(60)
class TellingTest {
    private static final Duration NEVER = Duration.ofDays(1);

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void whoLeavesHasToldWhatWasDoneAndWhoDidNothingTellsNothing() {
        var idle = new Telling(() -> told.add("of nothing"), NEVER);
        var busy = new Telling(() -> told.add("of three"), NEVER);
        busy.want();
        busy.want();
        busy.want();

        idle.leave();
        busy.leave();

        assertThat(told).containsExactly("of three");
    }

    @Test
    void itIsToldAfterAWhile() throws Exception {
        var telling = new Telling(() -> told.add("soon"), Duration.ofMillis(1));
        telling.want();

        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("soon");
        telling.leave();
    }

    @Test
    void whatIsDoneWhileItIsToldIsToldByItself() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new Semaphore(0);
        var telling = new Telling(
                () -> {
                    begun.countDown();
                    goOn.acquireUninterruptibly();
                    told.add("some");
                },
                Duration.ofMillis(1));
        telling.want();
        begun.await();
        telling.want();
        goOn.release(2);

        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("some");
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("some");
        telling.leave();
    }

    @Test
    void aServerThatIsSlowHoldsNobodyBack() throws Exception {
        var stopped = new CountDownLatch(1);
        var telling = new Telling(
                () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stop) {
                        stopped.countDown();
                    }
                },
                NEVER);
        telling.want();

        telling.leave();

        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatFailsIsTriedAgainWithTheNextAct() throws Exception {
        var telling = new Telling(
                () -> {
                    told.add("tried");
                    throw new IllegalStateException("no store");
                },
                Duration.ofMillis(1));
        for (int act = 0; act < 2; act++) {
            telling.want();
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("tried");
            telling.leave();
        }
    }
}
