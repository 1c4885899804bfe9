package dev.lede.fetch;

import static dev.lede.fetch.TestSite.send;
import static dev.lede.fetch.TestSite.status;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem.Kind;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the line of a feed says about how it is asked for. */
class FeedSettingsTest {

    /** Answers with one header of the request. */
    private static HttpHandler echo(String header) {
        return exchange -> send(exchange, ("" + exchange.getRequestHeaders().getFirst(header)).getBytes(UTF_8));
    }

    @Test
    void aFeedMayBeAskedAsAnotherProgram() throws Exception {
        try (var site = TestSite.answering(echo("User-Agent"))) {
            var request = request(site.url("/"), Map.of("user-agent", "Mozilla/5.0 (浏览器)"));

            assertThat(text(site.fetcher(), request)).isEqualTo(latin("Mozilla/5.0 (浏览器)"));
        }
    }

    @Test
    void aCookieIsSentWhereItIsSet() throws Exception {
        try (var site = TestSite.answering(echo("Cookie"))) {
            assertThat(text(site.fetcher(), request(site.url("/"), Map.of("cookie", "session=1; theme=dark"))))
                    .isEqualTo("session=1; theme=dark");
            assertThat(text(site.fetcher(), request(site.url("/"), Map.of()))).isEqualTo("null");
        }
    }

    @Test
    void aCookieIsNotSentToWhereARedirectLeads() throws Exception {
        try (var other = TestSite.answering(echo("Cookie"));
                var site = TestSite.answering(status(301, "Location", other.url("/")))) {
            var fetcher = knowing(site.url("/"), other.url("/"));

            assertThat(text(fetcher, request(site.url("/"), Map.of("cookie", "secret=1"))))
                    .isEqualTo("null");
        }
    }

    @Test
    void aPasswordBesideTheAddressBelongsToItsUser() throws Exception {
        try (var site = TestSite.answering(echo("Authorization"))) {
            String address = site.url("/").replace("//", "//me@");
            var request = new Fetcher.Request(address, null, Validators.NONE, FeedSettings.NONE, "s:e cret");

            assertThat(text(site.fetcher(), request))
                    .isEqualTo("Basic " + Base64.getEncoder().encodeToString("me:s:e cret".getBytes(UTF_8)));
        }
    }

    @Test
    void aProxyOfItsOwnCountsBeforeTheEnvironments() throws Exception {
        try (var proxy = TestSite.answering(
                exchange -> send(exchange, exchange.getRequestURI().toString().getBytes(UTF_8)))) {
            var fetcher = proxy.fetcher(Map.of("http_proxy", "127.0.0.1:1"));

            assertThat(text(fetcher, request("http://feed.test/", Map.of("proxy", proxy.url("/")))))
                    .isEqualTo("http://feed.test/");
            assertThat(text(fetcher, request(proxy.url("/feed"), Map.of("proxy", "none"))))
                    .isEqualTo("/feed");
        }
    }

    @Test
    void aFeedThatHasMovedIsAskedWhereItMovedTo() throws Exception {
        try (var site = TestSite.answering(exchange -> send(
                exchange,
                (exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"))
                        .getBytes(UTF_8)))) {
            var result = site.fetcher().fetch(moved(site.url("/old").replace("//", "//me:secret@"), site.url("/new")));

            assertThat(text(result)).startsWith("/new Basic ");
            assertThat(((FetchResult.Fetched) result).permanentUrl()).isEqualTo(site.url("/new"));
        }
    }

    @Test
    void thePasswordOfAFeedDoesNotMoveToAnotherServer() throws Exception {
        try (var other = TestSite.answering(echo("Authorization"))) {
            var request = moved("http://me:secret@127.0.0.1:1/", other.url("/"));

            assertThat(text(knowing(other.url("/")), request)).isEqualTo("null");
        }
    }

    @Test
    void aFeedDoesNotMoveIntoThePersonsNetwork() throws Exception {
        try (var inside = TestSite.answering(echo("Host"))) {
            var result = knowing("http://127.0.0.1:1/").fetch(moved("http://127.0.0.1:1/", inside.url("/")));

            assertThat(result).isInstanceOf(FetchResult.Failed.class);
            assertThat(((FetchResult.Failed) result).problem().kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        }
    }

    private static Fetcher knowing(String... addresses) {
        return new HttpFetcher(
                new NetworkSettings(new AddressRules(List.of(addresses)), Map.of(), TestSite.LIMITS, "1"));
    }

    private static Fetcher.Request request(String address, Map<String, String> settings) {
        return new Fetcher.Request(address, null, Validators.NONE, FeedSettings.of(settings), null);
    }

    private static Fetcher.Request moved(String address, @Nullable String to) {
        return new Fetcher.Request(address, to, Validators.NONE, FeedSettings.NONE, null);
    }

    private static String text(Fetcher fetcher, Fetcher.Request request) throws InterruptedException {
        return text(fetcher.fetch(request));
    }

    private static String text(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return new String(((FetchResult.Fetched) result).body().bytes(), UTF_8);
    }

    /** The test's server reads each byte of a header as a character. */
    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
