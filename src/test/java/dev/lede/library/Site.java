package dev.lede.library;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A publisher on this machine for the length of a test: what stands under a path is answered, all else is 404. */
final class Site implements AutoCloseable {
    private static final String ETAG = "\"first\"";

    private final HttpServer server;
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private volatile boolean etags;
    private volatile CountDownLatch open = new CountDownLatch(0);

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** An RSS feed, one entry for each title; the title is the guid. */
    static String rss(String title, String... entries) {
        var rss = new StringBuilder("<rss version='2.0'><channel><title>" + title + "</title>");
        for (String entry : entries) {
            rss.append("<item><guid>%1$s</guid><title>%1$s</title></item>".formatted(entry));
        }
        return rss.append("</channel></rss>").toString();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Returns the address. */
    String put(String path, String body) {
        bodies.put(path, body);
        return url(path);
    }

    /** From now on nothing of this site has changed for whoever has it. */
    void answerWithEtags() {
        etags = true;
    }

    /** From now on every request waits for the latch. */
    void waitFor(CountDownLatch latch) {
        open = latch;
    }

    /** The statuses of all answers so far. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            open.await();
            String body = bodies.get(exchange.getRequestURI().getPath());
            if (body == null) {
                send(exchange, 404, "");
            } else if (etags && ETAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                send(exchange, 304, "");
            } else {
                send(exchange, 200, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        answers.add(status);
        if (etags) {
            exchange.getResponseHeaders().add("ETag", ETAG);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
