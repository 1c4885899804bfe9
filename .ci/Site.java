import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;

/** Feeds, good and hostile, on a free port of this machine; prints the port. Run as {@code java Site.java}. */
final class Site {
    private static final String ESCAPES = "\u001b]0;hacked\u0007\u001b[2J\u001b[31m\u009b5m\u202egnp.exe\u202c";
    private static final String REFERENCES = "&#27;]0;hacked&#7;&#x1b;[2J&#x9b;5m&#x202e;gnp.exe";

    private static final Instant BEGIN = Instant.parse("2025-02-13T09:00:00Z");
    private static final long STARTED = System.nanoTime();

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
        if (path.startsWith("/page/")) {
            page(exchange, path);
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "application/xml; charset=utf-8");
        if (path.equals("/loop.xml")) {
            moved(exchange, path);
            return;
        }
        if (path.equals("/elsewhere.xml")) {
            moved(exchange, "http://127.0.0.1:1/feed.xml");
            return;
        }
        if (path.equals("/gzipbomb.xml")) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            switch (path) {
                case "/escapes.xml" -> send(out, escapes());
                case "/large.xml" -> large(out, 50_000_000);
                case "/endless.xml" -> large(out, Long.MAX_VALUE);
                case "/deep.xml" -> send(out, feed("Deep", entry("deep", "Deep", "<div>".repeat(100_000) + "bottom")));
                case "/deepxml.xml" -> send(out, feed("Deep XML", "<a>".repeat(100_000) + "</a>".repeat(100_000) + entry("after", "After", "After")));
                case "/entitybomb.xml" -> send(out, entityBomb());
                case "/external.xml" -> send(out, EXTERNAL + feed("&x;", entry("external", "External &x;", "&x;")));
                case "/gzipbomb.xml" -> gzipBomb(out);
                case "/empty.xml" -> send(out, feed("Empty", "<item/>".repeat(1_000_000)));
                case "/attribute.xml" -> send(out, feed("Attribute", "<item a='" + "x".repeat(9_000_000) + "'/>" + entry("a", "After", "")));
                case "/nul.xml" -> send(out, feed("Nul", entry("nul", "Nul \0 here", "\0".repeat(10_000))));
                case "/script.xml" -> send(out, feed("Script", script()));
                case "/cdata.xml" -> send(out, feed("Open", entry("open", "Before", "") + "<item><title><![CDATA[".repeat(50_000)));
                case "/names.xml" -> send(out, feed("Names", names()) + entry("late", "Late", ""));
                case "/guid.xml" -> send(out, feed("Guid", entry("g".repeat(1_000_000), "Long guid", "")));
                case "/tags.xml" -> send(out, feed("Tags", "<item><title>Tags</title>" + "<category>c</category>".repeat(200_000) + "</item>"));
                case "/title.xml" -> send(out, feed("Title", entry("t", "title ".repeat(500_000), "")));
                case "/table.xml" -> send(out, feed("Table", entry("t", "Table", "<table><tr>" + "<td>x".repeat(50_000))));
                case "/excerpts.xml" -> send(out, excerpts(exchange.getRequestHeaders().getFirst("Host")));
                default -> send(out, path.startsWith("/growing") ? growing(path) : good(path));
            }
        }
    }

    private static final String EXTERNAL = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";

    private static void moved(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** What its entries lead to is in their guids. */
    private static String excerpts(String host) {
        var entries = new StringBuilder();
        for (String page : new String[] {"one", "two", "login", "slow", "gone"}) {
            entries.append(entry(page, "Entry " + page, "The beginning of " + page + " … Read more")
                    .replace("<guid>", "<link>http://" + host + "/page/" + page + "</link><guid>"));
        }
        return feed("Excerpts", entries.toString());
    }

    private static void page(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        if (path.endsWith("/slow")) {
            // As if it were never going to end: the reader gives up before.
            exchange.sendResponseHeaders(200, 0);
            return;
        }
        byte[] html = html(path).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(path.endsWith("/gone") ? 404 : 200, html.length);
        try (exchange) {
            exchange.getResponseBody().write(html);
        }
    }

    private static String html(String path) {
        String text = path.endsWith("/login")
                ? "<form><p>Log in to read this article</p><input name='user'><input type='password' name='password'></form>"
                : "<p>This paragraph of %1$s tells of kettles that sing, of steam, and of whoever listened.</p>".repeat(20)
                        + "<p>So ends %1$s, 全文到此为止。</p>";
        return "<!DOCTYPE html><html lang='en'><title>A page</title><body><nav><a href='/'>Home</a></nav><article><h1>A page</h1>"
                + text.formatted(path) + "</article></body></html>";
    }

    private static String entityBomb() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>");
        }
        return bomb + "]>" + feed("Bomb", entry("bomb", "Bomb &a29;", "&a29;"));
    }

    private static void gzipBomb(OutputStream out) throws IOException {
        try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
    }

    private static String script() {
        return "<item><title>Script</title><link>javascript:alert(1)</link><enclosure url='file:///etc/passwd'/>"
                + "<description>&lt;script&gt;alert(1)&lt;/script&gt;&lt;a href='javascript:x'&gt;click&lt;/a&gt;"
                + "</description></item>";
    }

    private static String names() {
        var names = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        return names.toString();
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

    /** A hundred entries and one more each second, which nobody may miss. */
    private static String growing(String path) {
        var entries = new StringBuilder();
        long last = 100 + (System.nanoTime() - STARTED) / 1_000_000_000;
        for (long i = 1; i <= last; i++) {
            var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(BEGIN.plusSeconds(i).atOffset(ZoneOffset.UTC));
            entries.append(entry("number " + i + " of " + path, "Number " + i + " of " + path, "<p>Text " + i + "</p>")
                    .replaceFirst("<pubDate>[^<]*", "<pubDate>" + date));
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
