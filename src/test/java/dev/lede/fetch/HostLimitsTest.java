package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class HostLimitsTest {

    @Test
    void twoAtATimeAskOneHost() throws Exception {
        assertThat(mostAtOnce(new HostLimits(2, 32), 20, i -> "one.example")).isEqualTo(2);
    }

    @Test
    void hostsTogetherKeepTheLimitOfAll() throws Exception {
        assertThat(mostAtOnce(new HostLimits(2, 5), 20, i -> "host" + i)).isEqualTo(5);
    }

    @Test
    void aHostThatIsIdleIsForgotten() throws Exception {
        var limits = new HostLimits(2, 32);
        mostAtOnce(limits, 6, i -> "host" + i % 2);

        assertThat(limits.hosts()).isZero();
    }

    @Test
    void theHostThatIsAskedForLongestIsNamedFirst() throws Exception {
        var limits = new HostLimits(2, 32);
        try (var first = limits.enter("slow.example");
                var second = limits.enter("b.example");
                var third = limits.enter("slow.example")) {
            assertThat(limits.longest()).containsExactly("slow.example", "b.example");
        }

        assertThat(limits.longest()).isEmpty();
    }

    @Test
    void whoGivesUpWaitingLeavesNoTrace() throws Exception {
        var limits = new HostLimits(1, 32);
        try (var first = limits.enter("one.example")) {
            Thread second = Thread.startVirtualThread(
                    () -> visit(limits, "one.example", new AtomicInteger(), new AtomicInteger()));
            second.interrupt();
            second.join();
            assertThat(limits.hosts()).isEqualTo(1);
        }

        assertThat(limits.hosts()).isZero();
        assertThat(mostAtOnce(limits, 3, i -> "one.example")).isEqualTo(1);
    }

    private static int mostAtOnce(HostLimits limits, int visitors, IntFunction<String> host) throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < visitors; i++) {
            String name = host.apply(i);
            threads.add(Thread.startVirtualThread(() -> visit(limits, name, inside, most)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return most.get();
    }

    private static void visit(HostLimits limits, String host, AtomicInteger inside, AtomicInteger most) {
        try (var turn = limits.enter(host)) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.sleep(20);
            inside.decrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
