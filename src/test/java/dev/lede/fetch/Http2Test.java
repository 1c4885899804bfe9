package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Http2Test {
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

    @TempDir
    private Path folder;

    @AfterEach
    void trustNobodyElse() {
        System.clearProperty(STORE);
        System.clearProperty(STORE_PASSWORD);
    }

    @Test
    void aServerThatSpeaksHttp2IsAskedInIt() throws Exception {
        var certificate = SelfSigned.in(folder);
        System.setProperty(STORE, certificate.trusted().toString());
        System.setProperty(STORE_PASSWORD, SelfSigned.PASSWORD);
        try (var server = new MockWebServer()) {
            server.useHttps(certificate.context().getSocketFactory());
            server.enqueue(new MockResponse.Builder().body("a feed").build());
            server.start();
            String address = "https://127.0.0.1:" + server.getPort() + "/feed";
            var fetcher = new HttpFetcher(new AddressRules(List.of(address)), Map.of(), TestSite.LIMITS, "1");

            assertThat(fetcher.fetch(Fetcher.Request.of(address))).isInstanceOf(FetchResult.Fetched.class);
            RecordedRequest request = server.takeRequest();
            assertThat(request.getVersion()).isEqualTo("HTTP/2");
        }
    }
}
