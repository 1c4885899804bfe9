package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.lede.model.Problem.Kind;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    @TempDir
    private Path folder;

    @Test
    void aCertificateOfNobodyKnownIsToldAsSuch() throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.in(folder).context()));
        server.start();
        String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
        try {
            var fetcher = new HttpFetcher(new AddressRules(List.of(address)), Map.of(), TestSite.LIMITS, "1");

            assertThat(fetcher.fetch(Fetcher.Request.of(address)))
                    .isEqualTo(FetchResult.Failed.of(Kind.CERTIFICATE, "127.0.0.1"));
        } finally {
            server.stop(0);
        }
    }
}
