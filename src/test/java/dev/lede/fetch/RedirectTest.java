package dev.lede.fetch;

import static dev.lede.fetch.TestSite.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.lede.model.Problem.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RedirectTest {

    /** {@code /301/302/end} redirects to {@code /302/end} with status 301, and so on. */
    private static void pathIsTheWay(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/end")) {
            send(exchange, new byte[] {'x'});
            return;
        }
        exchange.getResponseHeaders().add("Location", path.substring(4));
        exchange.sendResponseHeaders(Integer.parseInt(path.substring(1, 4)), -1);
    }

    @Test
    void fiveRedirectsAreFollowed() throws Exception {
        try (var site = TestSite.answering(RedirectTest::pathIsTheWay)) {
            assertThat(fetched(site, "/302/303/307/302/302/end").finalUrl()).isEqualTo(site.url("/end"));
        }
    }

    @Test
    void theSixthIsOneTooMany() throws Exception {
        try (var site = TestSite.answering(RedirectTest::pathIsTheWay)) {
            assertThat(site.fetch("/302/303/307/302/302/302/end"))
                    .isEqualTo(FetchResult.Failed.of(Kind.TOO_MANY_REDIRECTS, "127.0.0.1"));
        }
    }

    @Test
    void aPermanentRedirectIsReported() throws Exception {
        try (var site = TestSite.answering(RedirectTest::pathIsTheWay)) {
            assertThat(fetched(site, "/301/308/end").permanentUrl()).isEqualTo(site.url("/end"));
        }
    }

    @Test
    void whatFollowsATemporaryRedirectIsNotPermanent() throws Exception {
        try (var site = TestSite.answering(RedirectTest::pathIsTheWay)) {
            assertThat(fetched(site, "/301/302/301/end").permanentUrl()).isEqualTo(site.url("/302/301/end"));
            assertThat(fetched(site, "/302/301/end").permanentUrl()).isNull();
        }
    }

    @Test
    void aRedirectToAFileIsNotFollowed() throws Exception {
        try (var site = TestSite.answering(TestSite.status(302, "Location", "file:///etc/passwd"))) {
            assertThat(site.fetch("/")).isEqualTo(FetchResult.Failed.of(Kind.BAD_ADDRESS, "file:///etc/passwd"));
        }
    }

    @Test
    void aRedirectToAnotherPortOfThisMachineIsNotFollowed() throws Exception {
        try (var secret = TestSite.answering(exchange -> send(exchange, new byte[] {'x'}));
                var site = TestSite.answering(TestSite.status(302, "Location", secret.url("/")))) {
            assertThat(site.fetch("/")).isEqualTo(FetchResult.Failed.of(Kind.PRIVATE_ADDRESS, "127.0.0.1"));
        }
    }

    private static FetchResult.Fetched fetched(TestSite site, String path) throws InterruptedException {
        return (FetchResult.Fetched) site.fetch(path);
    }
}
