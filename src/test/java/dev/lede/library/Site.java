package dev.lede.library;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> targets = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private volatile String authorization = "";
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
        statuses.remove(path);
        return url(path);
    }

    /** From now on that path is answered by a status without a body. */
    void answer(String path, int status) {
        statuses.put(path, status);
    }

    void redirect(String path, int status, String target) {
        answer(path, status);
        targets.put(path, target);
    }

    /** From now on every answer bears it. */
    void header(String name, String value) {
        headers.put(name, value);
    }

    /** From now on whoever has no password is sent away. */
    void wantPassword(String user, String password) {
        authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What has been asked for so far. */
    List<String> paths() {
        return List.copyOf(paths);
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
            String path = exchange.getRequestURI().getPath();
            paths.add(path);
            headers.forEach(exchange.getResponseHeaders()::set);
            String body = bodies.get(path);
            if (!authorization.isEmpty()
                    && !authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "");
            } else if (statuses.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", targets.getOrDefault(path, ""));
                send(exchange, statuses.get(path), "");
            } else if (body == null) {
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
