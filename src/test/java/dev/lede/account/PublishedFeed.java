package dev.lede.account;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A feed of two entries on this machine, at an address of its own each time, unless a real server needs another. */
final class PublishedFeed implements AutoCloseable {
    private final HttpServer server;
    private final String address;

    PublishedFeed() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] document = """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>The Contract</title><link>http://127.0.0.1/</link>
                <item><guid isPermaLink="false">one</guid><title>One</title></item>
                <item><guid isPermaLink="false">two</guid><title>Two</title></item>
                </channel></rss>
                """.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
        });
        server.start();
        String here = "http://127.0.0.1:" + server.getAddress().getPort() + "/contract.rss";
        address = Objects.requireNonNullElse(System.getenv("GREADER_FEED"), here);
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
