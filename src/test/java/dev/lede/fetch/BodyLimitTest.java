package dev.lede.fetch;

import static dev.lede.fetch.TestSite.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BodyLimitTest {
    private static final FetchResult TOO_LARGE = FetchResult.Failed.of(Kind.TOO_LARGE, "127.0.0.1");

    @Test
    void aBodyOfTheGreatestSizeFits() throws Exception {
        try (var site = sending(bytes(1000), "identity")) {
            assertThat(body(site)).isEqualTo(bytes(1000));
        }
    }

    @Test
    void oneByteMoreIsTooLarge() throws Exception {
        try (var site = sending(bytes(1001), "identity")) {
            assertThat(site.fetch("/")).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void theLimitHoldsForWhatAGzipBombUnpacksTo() throws Exception {
        try (var site = sending(gzip(bytes(50_000_000)), "gzip")) {
            assertThat(site.fetch("/")).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void aBodyWithoutEndIsTooLarge() throws Exception {
        try (var site = TestSite.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(bytes(100));
            }
        })) {
            assertThat(site.fetch("/")).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void gzipIsUndone() throws Exception {
        try (var site = sending(gzip(bytes(500)), "gzip")) {
            assertThat(body(site)).isEqualTo(bytes(500));
        }
    }

    @Test
    void aPlainBodyThatClaimsToBeGzipIsRead() throws Exception {
        try (var site = sending(bytes(500), "gzip")) {
            assertThat(body(site)).isEqualTo(bytes(500));
        }
    }

    @Test
    void deflateIsUndoneWithAndWithoutItsEnvelope() throws Exception {
        for (boolean bare : new boolean[] {true, false}) {
            try (var site = sending(deflate(bytes(500), bare), "deflate")) {
                assertThat(body(site)).isEqualTo(bytes(500));
            }
        }
    }

    @Test
    void aBodyThatIsCutIsNotTakenForAWholeOne() throws Exception {
        byte[] whole = gzip(bytes(500));
        try (var site = sending(Arrays.copyOf(whole, whole.length - 10), "gzip")) {
            assertThat(site.fetch("/")).isEqualTo(FetchResult.Failed.of(Kind.BROKEN_OFF, "127.0.0.1"));
        }
    }

    private static TestSite sending(byte[] body, String encoding) throws IOException {
        return TestSite.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", encoding);
            send(exchange, body);
        });
    }

    private static byte[] body(TestSite site) throws InterruptedException {
        return ((FetchResult.Fetched) site.fetch("/")).body().bytes();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED, bare))) {
            deflate.write(plain);
        }
        return packed.toByteArray();
    }
}
