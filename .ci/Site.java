import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Feeds, good and hostile, on a free port of this machine; prints the port. Run as {@code java Site.java}. */
final class Site {
    private static final String ESCAPES = "\u001b]0;hacked\u0007\u001b[2J\u001b[31m\u009b5m\u202egnp.exe\u202c";
    private static final String REFERENCES = "&#27;]0;hacked&#7;&#x1b;[2J&#x9b;5m&#x202e;gnp.exe";

    private Site() {}

    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Site::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().add("Content-Type", "application/xml; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            switch (path) {
                case "/escapes.xml" -> send(out, escapes());
                case "/large.xml" -> large(out, 50_000_000);
                case "/endless.xml" -> large(out, Long.MAX_VALUE);
                case "/deep.xml" -> send(out, feed("Deep", entry("deep", "Deep", "<div>".repeat(100_000) + "bottom")));
                case "/deepxml.xml" -> send(out, feed("Deep XML", "<a>".repeat(100_000) + "</a>".repeat(100_000) + entry("after", "After", "After")));
                default -> send(out, good(path));
            }
        }
    }

    private static String escapes() {
        return feed(
                "Escapes " + ESCAPES,
                entry("raw", "Raw " + ESCAPES + " end", "Body" + ESCAPES + "end")
                        + entry("references", "References " + REFERENCES + " end", "Body" + REFERENCES + "end"));
    }

    private static String good(String path) {
        var entries = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            entries.append(entry(path + i, "Entry " + i + " of " + path, "<p>Text " + i + " 文字 of " + path + "</p>"));
        }
        return feed("Feed " + path, entries.toString());
    }

    private static void large(OutputStream out, long bytes) throws IOException {
        send(out, "<rss version='2.0'><channel><title>Large</title>");
        for (long sent = 0; sent < bytes; sent += 1000) {
            send(out, entry("large" + sent, "Large " + sent, "x".repeat(800)));
        }
        send(out, "</channel></rss>");
    }

    private static String feed(String title, String entries) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>" + title + "</title>" + entries
                + "</channel></rss>";
    }

    private static String entry(String guid, String title, String html) {
        return "<item><guid>" + guid + "</guid><title>" + title + "</title><category>one</category>"
                + "<pubDate>Thu, 13 Feb 2025 23:14:00 GMT</pubDate><description><![CDATA[" + html
                + "]]></description></item>\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
