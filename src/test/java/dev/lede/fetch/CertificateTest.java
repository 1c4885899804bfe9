package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.lede.model.Problem.Kind;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    @TempDir
    private Path folder;

    @Test
    void aCertificateOfNobodyKnownIsToldAsSuch() throws Exception {
        try (var authority = new Authority()) {
            assertThat(answer(authority.vouchFor("127.0.0.1", Duration.ofDays(1))))
                    .isEqualTo(FetchResult.Failed.of(Kind.CERTIFICATE, "127.0.0.1"));
        }
    }

    @Test
    void aCertificateThatHasExpiredIsToldAsSuch() throws Exception {
        try (var authority = new Authority().trusted(folder)) {
            assertThat(answer(authority.vouchFor("127.0.0.1", Duration.ofDays(-1))))
                    .isEqualTo(FetchResult.Failed.of(Kind.CERTIFICATE_EXPIRED, "127.0.0.1"));
        }
    }

    @Test
    void aCertificateOfAnotherHostIsToldAsSuch() throws Exception {
        try (var authority = new Authority().trusted(folder)) {
            assertThat(answer(authority.vouchFor("127.0.0.2", Duration.ofDays(1))))
                    .isEqualTo(FetchResult.Failed.of(Kind.CERTIFICATE_OF_OTHER, "127.0.0.1"));
        }
    }

    private static FetchResult answer(SSLContext certificate) throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        server.start();
        String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
        try {
            return new HttpFetcher(
                            new NetworkSettings(new AddressRules(List.of(address)), Map.of(), TestSite.LIMITS, "1"))
                    .fetch(Fetcher.Request.of(address));
        } finally {
            server.stop(0);
        }
    }
}
