package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final FetchResult TIMEOUT = FetchResult.Failed.of(Kind.TIMEOUT, "127.0.0.1");

    @Test
    void aBodyThatDripsEndsWithTheDeadline() throws Exception {
        try (var site = TestSite.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        })) {
            assertThat(fetch(site.url("/"))).isEqualTo(TIMEOUT);
        }
    }

    @Test
    void aServerThatNeverAnswersEndsWithTheDeadline() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(fetch("http://127.0.0.1:" + silent.getLocalPort() + "/")).isEqualTo(TIMEOUT);
        }
    }

    @Test
    void theRedirectsOfARequestShareItsDeadline() throws Exception {
        try (var site = TestSite.answering(exchange -> {
            pause();
            pause();
            exchange.getResponseHeaders().add("Location", "/");
            exchange.sendResponseHeaders(302, -1);
        })) {
            assertThat(fetch(site.url("/"))).isEqualTo(TIMEOUT);
        }
    }

    @Test
    void aConnectionThatIsCutIsUnreachable() throws Exception {
        try (var rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> hangUp(rude));

            assertThat(fetch("http://127.0.0.1:" + rude.getLocalPort() + "/", TestSite.LIMITS))
                    .isEqualTo(FetchResult.Failed.of(Kind.UNREACHABLE, "127.0.0.1"));
        }
    }

    @Test
    void anInterruptionGivesUpAtOnce() throws Exception {
        var asked = new CountDownLatch(1);
        try (var site = TestSite.answering(exchange -> {
            asked.countDown();
            await(new CountDownLatch(1));
        })) {
            Thread reader = Thread.currentThread();
            Thread.startVirtualThread(() -> {
                await(asked);
                reader.interrupt();
            });
            long start = System.nanoTime();

            assertThatThrownBy(() -> site.fetch("/")).isInstanceOf(InterruptedException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(TestSite.LIMITS.whole().dividedBy(2));
        }
    }

    private static FetchResult fetch(String address) throws InterruptedException {
        var half = Duration.ofMillis(500);
        return fetch(address, new Limits(1000, 5, half, half, 2, 32));
    }

    private static FetchResult fetch(String address, Limits limits) throws InterruptedException {
        return new HttpFetcher(new NetworkSettings(new AddressRules(List.of(address)), Map.of(), limits, "1"))
                .fetch(Fetcher.Request.of(address));
    }

    private static void hangUp(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }
}
