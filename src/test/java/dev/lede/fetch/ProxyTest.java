package dev.lede.fetch;

import static dev.lede.fetch.TestSite.send;
import static dev.lede.fetch.TestSite.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {

    /** Answers with what it was asked for: a proxy is asked for whole addresses. */
    private static TestSite echo() throws IOException {
        return TestSite.answering(
                exchange -> send(exchange, exchange.getRequestURI().toString().getBytes(UTF_8)));
    }

    @Test
    void anHttpProxyIsAskedForTheWholeAddress() throws Exception {
        try (var proxy = echo()) {
            assertThat(text(proxy.fetcher(Map.of("http_proxy", proxy.url("/"))), "http://my_blog.例子.test/feed"))
                    .isEqualTo("http://my_blog.xn--fsqu00a.test/feed");
        }
    }

    @Test
    void aSocksProxyLooksTheNameUp() throws Exception {
        try (var site = echo();
                var proxy = new SocksServer(site.port())) {
            var fetcher = site.fetcher(Map.of("ALL_PROXY", proxy.address()));

            assertThat(text(fetcher, "http://only-the-proxy-knows.test/feed")).isEqualTo("/feed");
            assertThat(proxy.name()).isEqualTo("only-the-proxy-knows.test");
        }
    }

    @Test
    void thePasswordOfAProxyIsSentWhenAskedFor() throws Exception {
        try (var proxy = TestSite.answering(exchange -> {
            String password = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
            if (password == null) {
                status(407, "Proxy-Authenticate", "Basic realm=\"x\"").handle(exchange);
            } else {
                send(exchange, password.getBytes(UTF_8));
            }
        })) {
            var fetcher = proxy.fetcher(Map.of("http_proxy", proxy.url("/").replace("//", "//me:secret@")));

            assertThat(text(fetcher, "http://feed.test/"))
                    .isEqualTo("Basic " + Base64.getEncoder().encodeToString("me:secret".getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1",
                "socks5://127.0.0.1:1",
                "socks5://me:secret@127.0.0.1:1",
                "socks4://127.0.0.1:1",
                "https://127.0.0.1:1",
                "http://127.0.0.1:99999",
                "what is this"
            })
    void aProxyThatCannotBeHonouredIsNotPassedBy(String proxy) throws Exception {
        try (var site = echo()) {
            var result = site.fetcher(Map.of("http_proxy", proxy)).fetch(Fetcher.Request.of(site.url("/")));

            assertThat(((FetchResult.Failed) result).problem().kind()).isEqualTo(Kind.PROXY);
            assertThat(result.toString()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://me:secret#1@127.0.0.1:1", "http://me:80#secret@127.0.0.1:1"})
    void ofAPasswordThatBreaksTheAddressNothingIsTold(String proxy) {
        assertThat(new Proxies(Map.of("http_proxy", proxy)).to(HttpUrl.get("http://feed.test/"), null))
                .isEqualTo(new Way.Barred("not an address of a proxy"));
    }

    @Test
    void aProxyThatWantsAnotherPasswordIsAProblemOfTheProxy() throws Exception {
        try (var proxy = TestSite.answering(status(407, "Proxy-Authenticate", "Basic realm=\"x\""))) {
            var fetcher = proxy.fetcher(Map.of("http_proxy", proxy.url("/").replace("//", "//me:wrong@")));

            assertThat(fetcher.fetch(Fetcher.Request.of("http://feed.test/")))
                    .isEqualTo(FetchResult.Failed.of(Kind.PROXY, "407"));
        }
    }

    @Test
    void aPrivateAddressIsNotAskedForThroughAProxyEither() throws Exception {
        try (var proxy = echo()) {
            var fetcher = proxy.fetcher(Map.of("http_proxy", proxy.url("/")));

            assertThat(fetcher.fetch(Fetcher.Request.of("http://192.168.1.1/")))
                    .isEqualTo(FetchResult.Failed.of(Kind.PRIVATE_ADDRESS, "192.168.1.1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, http://example.org/, true",
        ".example.org, http://www.example.org/, true",
        "example.org, http://badexample.org/, false",
        "example.org:8080, http://example.org:8080/, true",
        "example.org:8080, http://example.org/, false",
        "127.0.0.1, http://127.0.0.1/, true",
        "*, http://anything.test/, true",
        "'a.test, example.org', http://example.org/, true"
    })
    void noProxyNamesWhatIsAskedDirectly(String exempt, String address, boolean direct) {
        Way way = new Proxies(Map.of("http_proxy", "127.0.0.1:1", "no_proxy", exempt)).to(HttpUrl.get(address), null);

        assertThat(way instanceof Way.Direct).isEqualTo(direct);
    }

    @Test
    void theVariableOfAnotherSchemeDoesNotCount() {
        assertThat(new Proxies(Map.of("https_proxy", "127.0.0.1:1")).to(HttpUrl.get("http://feed.test/"), null))
                .isEqualTo(new Way.Direct());
    }

    private static String text(Fetcher fetcher, String address) throws InterruptedException {
        FetchResult result = fetcher.fetch(Fetcher.Request.of(address));
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return new String(((FetchResult.Fetched) result).body().bytes(), UTF_8);
    }
}
