package dev.lede.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server with an account, on this machine for the length of a test, with the quirks of a dialect. */
public final class GreaderDouble implements AutoCloseable {
    public static final String USER = "alice";
    public static final String PASSWORD = "open sesame";

    public final RemoteState state;
    final Dialect dialect;
    private HttpServer server;
    private final RemoteAnswers answers;
    private final List<Planned> planned = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean off;
    private volatile Duration slowness = Duration.ofMillis(5);

    private record Planned(String path, Fault fault, Runnable between) {}

    /** What is answered. */
    record Said(int status, String type, String text) {
        static Said text(int status, String text) {
            return new Said(status, "text/plain", text);
        }

        /** FreshRSS sends it as HTML. */
        static Said json(String text) {
            return new Said(200, "text/html", text);
        }
    }

    private GreaderDouble(Dialect dialect, HttpServer server) {
        this.dialect = dialect;
        this.server = server;
        this.state = new RemoteState(dialect);
        this.answers = new RemoteAnswers(dialect, state);
    }

    public static GreaderDouble speaking(Dialect dialect) {
        try {
            var made = new GreaderDouble(dialect, listening(0));
            made.begin();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException("no port for a server", e);
        }
    }

    private static HttpServer listening(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private void begin() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Nothing answers any more, until it is started. */
    void stop() {
        server.stop(0);
    }

    /** Behind {@link #stop}, at the same address. */
    void start() throws IOException {
        server = listening(server.getAddress().getPort());
        begin();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + dialect.base;
    }

    public Login login() {
        return new Login(base(), USER, PASSWORD, null);
    }

    /** The next request for such a path goes wrong. */
    public synchronized void plan(String path, Fault fault) {
        planned.add(new Planned(path, fault, () -> {}));
    }

    public synchronized void plan(Fault fault) {
        plan("", fault);
    }

    /** Another client acts just before the next request for such a path is answered. */
    public synchronized void before(String path, Runnable act) {
        planned.add(new Planned(path, null, act));
    }

    /** Nothing goes wrong any more. */
    public synchronized void forgetPlans() {
        planned.clear();
    }

    /** Everything is refused, as with the API switched off. */
    public void switchOff(boolean now) {
        off = now;
    }

    /** Between two quarters of an answer that is slow. */
    public void slowness(Duration now) {
        slowness = now;
    }

    public void expireTokens() {
        answers.expireTokens();
    }

    public synchronized List<String> requests() {
        return List.copyOf(log);
    }

    public synchronized void forgetRequests() {
        log.clear();
        sent.set(0);
    }

    public long bytesSent() {
        return sent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Planned plan = planFor(path);
        if (plan != null) {
            plan.between.run();
        }
        Fault fault = off ? Fault.UNAVAILABLE : plan == null ? null : plan.fault;
        try {
            if (fault == Fault.DROPPED_BEFORE) {
                throw new IOException("dropped before");
            }
            Said said = fault == null || fault.isOfTheAnswer()
                    ? answers.answer(exchange, path, body)
                    : said(fault, exchange);
            send(exchange, said, fault);
        } finally {
            exchange.close();
        }
    }

    private synchronized Planned planFor(String path) {
        log.add(path.replaceFirst(".*/(?:reader/api/0|accounts)/", ""));
        for (Planned plan : planned) {
            if (path.contains(plan.path)) {
                planned.remove(plan);
                return plan;
            }
        }
        return null;
    }

    private static Said said(Fault fault, HttpExchange exchange) {
        return switch (fault) {
            case UNAUTHORIZED -> Said.text(401, "Unauthorized!");
            case UNAVAILABLE -> Said.text(503, "Service Unavailable!");
            case LIMITED -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                yield Said.text(429, "Too Many Requests");
            }
            case BROKEN -> Said.text(500, "Internal Server Error");
            case PAGE -> new Said(200, "text/html", "<!doctype html><title>Log in</title>");
            case REDIRECT -> {
                exchange.getResponseHeaders().add("Location", "/login.html");
                yield Said.text(302, "");
            }
            case DROPPED_BEFORE, DROPPED_AFTER, TRUNCATED, SLOW -> throw new IllegalArgumentException("no answer");
        };
    }

    private void send(HttpExchange exchange, Said said, Fault fault) throws IOException {
        if (fault == Fault.DROPPED_AFTER) {
            throw new IOException("dropped after");
        }
        byte[] whole = said.text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = fault == Fault.TRUNCATED ? Arrays.copyOf(whole, whole.length * 2 / 3) : whole;
        sent.addAndGet(bytes.length);
        exchange.getResponseHeaders().add("Content-Type", said.type);
        exchange.sendResponseHeaders(said.status, bytes.length == 0 ? -1 : bytes.length);
        int part = fault == Fault.SLOW ? Math.max(1, bytes.length / 4) : Math.max(1, bytes.length);
        for (int from = 0; from < bytes.length; from += part) {
            exchange.getResponseBody().write(bytes, from, Math.min(part, bytes.length - from));
            if (fault == Fault.SLOW) {
                exchange.getResponseBody().flush();
                pause();
            }
        }
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException("stopped");
        }
    }

    @Override
    public void close() {
        stop();
    }
}
