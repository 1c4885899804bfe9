package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Http2Test {
    @TempDir
    private Path folder;

    @Test
    void aServerThatSpeaksHttp2IsAskedInIt() throws Exception {
        try (var authority = new Authority().trusted(folder);
                var server = new MockWebServer()) {
            server.useHttps(authority.vouchFor("127.0.0.1", Duration.ofDays(1)).getSocketFactory());
            server.enqueue(new MockResponse.Builder().body("a feed").build());
            server.start();
            String address = "https://127.0.0.1:" + server.getPort() + "/feed";
            var fetcher = new HttpFetcher(
                    new NetworkSettings(new AddressRules(List.of(address)), Map.of(), TestSite.LIMITS, "1"));

            assertThat(fetcher.fetch(Fetcher.Request.of(address))).isInstanceOf(FetchResult.Fetched.class);
            RecordedRequest request = server.takeRequest();
            assertThat(request.getVersion()).isEqualTo("HTTP/2");
        }
    }
}
