package dev.lede.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A web server on this machine for the length of a test, and a fetcher that may ask it. */
final class TestSite implements AutoCloseable {
    /** Small, but for the time: a machine that is busy must not fail a test. */
    static final Limits LIMITS = new Limits(1000, 5, Duration.ofSeconds(30), Duration.ofSeconds(30), 2, 32);

    private final HttpServer server;

    private TestSite(HttpServer server) {
        this.server = server;
    }

    static TestSite answering(HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", handler);
        server.start();
        return new TestSite(server);
    }

    /** Answers with a status, one header and no body. */
    static HttpHandler status(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    FetchResult fetch(String path) throws InterruptedException {
        return fetcher().fetch(Fetcher.Request.of(url(path)));
    }

    Fetcher fetcher() {
        return fetcher(Map.of());
    }

    /** A fetcher that has been told of this site only. */
    Fetcher fetcher(Map<String, String> environment) {
        return new HttpFetcher(new NetworkSettings(new AddressRules(List.of(url("/"))), environment, LIMITS, "1.2"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
