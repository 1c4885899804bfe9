package dev.lede.fetch;

import static dev.lede.fetch.TestSite.send;
import static dev.lede.fetch.TestSite.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.FeedSettings;
import dev.lede.model.Problem.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpFetcherTest {
    private static final byte[] FEED = "<rss/>".getBytes(UTF_8);

    @Test
    void aFeedComesWithItsTypeAndValidators() throws Exception {
        try (var site = TestSite.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=gbk");
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Thu, 13 Feb 2025 23:14:00 GMT");
            send(exchange, FEED);
        })) {
            assertThat(site.fetch("/feed"))
                    .isEqualTo(new FetchResult.Fetched(
                            site.url("/feed"),
                            null,
                            new Body(FEED),
                            "text/xml; charset=gbk",
                            new Validators("\"v1\"", "Thu, 13 Feb 2025 23:14:00 GMT"),
                            null));
        }
    }

    @Test
    void validatorsGoBackAsTheyCame() throws Exception {
        var headers = Collections.synchronizedList(new ArrayList<String>());
        try (var site = TestSite.answering(exchange -> {
            headers.add(exchange.getRequestHeaders().getFirst("If-None-Match"));
            headers.add(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(304, -1);
        })) {
            var request = new Fetcher.Request(
                    site.url("/"), null, new Validators("W/\"1\"", "yesterday"), FeedSettings.NONE, null);

            assertThat(site.fetcher().fetch(request)).isEqualTo(new FetchResult.NotModified(null, null));
            assertThat(headers).containsExactly("W/\"1\"", "yesterday");
        }
    }

    @Test
    void whoSentNoValidatorsCannotBeUpToDate() throws Exception {
        try (var site = TestSite.answering(status(304, "X-Test", "1"))) {
            assertThat(site.fetch("/")).isEqualTo(FetchResult.Failed.of(Kind.STATUS, "304"));
        }
    }

    @Test
    void theUserAgentSaysWhoWeAre() throws Exception {
        try (var site = TestSite.answering(exchange -> send(
                exchange, exchange.getRequestHeaders().getFirst("User-Agent").getBytes(UTF_8)))) {
            assertThat(text(site.fetch("/"))).isEqualTo("lede/1.2 (+feed reader)");
        }
    }

    @Test
    void thePasswordInAnAddressIsSentAndNotShown() throws Exception {
        try (var site = TestSite.answering(exchange -> send(
                exchange, exchange.getRequestHeaders().getFirst("Authorization").getBytes(UTF_8)))) {
            String address = site.url("/feed").replace("//", "//me:s%65cret@");

            var result = (FetchResult.Fetched) site.fetcher().fetch(Fetcher.Request.of(address));

            assertThat(text(result))
                    .isEqualTo("Basic " + Base64.getEncoder().encodeToString("me:secret".getBytes(UTF_8)));
            assertThat(result.finalUrl()).isEqualTo(site.url("/feed"));
            assertThat(Fetcher.Request.of(address)).hasToString(site.url("/feed"));
        }
    }

    @Test
    void aPasswordIsNotSentToWhereARedirectLeads() throws Exception {
        try (var other = TestSite.answering(exchange ->
                        send(exchange, ("" + exchange.getRequestHeaders().getFirst("Authorization")).getBytes(UTF_8)));
                var site = TestSite.answering(status(302, "Location", other.url("/")))) {
            var rules = new AddressRules(List.of(site.url("/"), other.url("/")));
            var fetcher = new HttpFetcher(new NetworkSettings(rules, Map.of(), TestSite.LIMITS, "1"));

            assertThat(text(fetcher.fetch(Fetcher.Request.of(site.url("/").replace("//", "//me:secret@")))))
                    .isEqualTo("null");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, FORBIDDEN, 401",
        "403, FORBIDDEN, 403",
        "404, NOT_FOUND, 404",
        "410, GONE, 410",
        "500, STATUS, 500",
        "503, STATUS, 503",
        "204, EMPTY, 127.0.0.1"
    })
    void aStatusIsAProblem(int status, Kind kind, String detail) throws Exception {
        try (var site = TestSite.answering(status(status, "X-Test", "1"))) {
            assertThat(site.fetch("/")).isEqualTo(FetchResult.Failed.of(kind, detail));
        }
    }

    @ParameterizedTest
    @CsvSource({"429", "503"})
    void aServerThatSaysHowLongIsLeftAlone(int status) throws Exception {
        try (var site = TestSite.answering(status(status, "Retry-After", "120"))) {
            assertThat(site.fetch("/")).isEqualTo(new FetchResult.RateLimited(Duration.ofMinutes(2)));
        }
    }

    @Test
    void anAddressMayHoldSpacesBarsAndChinese() throws Exception {
        try (var site = TestSite.answering(
                exchange -> send(exchange, exchange.getRequestURI().toString().getBytes(UTF_8)))) {
            assertThat(text(site.fetch("/a b|c/订阅 "))).isEqualTo("/a%20b%7Cc/%E8%AE%A2%E9%98%85");
        }
    }

    @ParameterizedTest
    @CsvSource({"ftp://127.0.0.1/feed, ftp://127.0.0.1/feed", "http://me:secret@/x, http:///x", "nonsense, nonsense"})
    void whatIsNoWebAddressIsToldWithoutItsPassword(String address, String shown) throws Exception {
        try (var site = TestSite.answering(status(200, "X-Test", "1"))) {
            assertThat(site.fetcher().fetch(Fetcher.Request.of(address)))
                    .isEqualTo(FetchResult.Failed.of(Kind.BAD_ADDRESS, shown));
        }
    }

    private static String text(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return new String(((FetchResult.Fetched) result).body().bytes(), UTF_8);
    }
}
