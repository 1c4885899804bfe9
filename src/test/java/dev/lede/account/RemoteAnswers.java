package dev.lede.account;

import com.sun.net.httpserver.HttpExchange;
import dev.lede.account.GreaderDouble.Said;
import dev.lede.account.RemoteState.Held;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What the double answers, and does. */
final class RemoteAnswers {
    private static final int FIELDS_PHP_TAKES = 1000;

    private final Dialect dialect;
    private final RemoteState state;
    private final RemoteLists lists;
    private final RemoteSubscribing subscribing;
    private int generation = 1;

    RemoteAnswers(Dialect dialect, RemoteState state) {
        this.dialect = dialect;
        this.state = state;
        this.lists = new RemoteLists(dialect, state);
        this.subscribing = new RemoteSubscribing(dialect, state);
    }

    private record Given(String name, String value) {}

    synchronized void expireTokens() {
        generation++;
    }

    synchronized Said answer(HttpExchange exchange, String path, String body) {
        boolean post = exchange.getRequestMethod().equals("POST");
        List<Given> fields = fields(exchange.getRequestURI().getRawQuery());
        fields.addAll(fields(body));
        if (!path.startsWith(dialect.base)) {
            return new Said(200, "text/html", "<html>the reader's own page</html>");
        }
        String what = path.substring(dialect.base.length());
        if (what.equals("/accounts/ClientLogin")) {
            return logIn(fields);
        }
        if (what.equals("/check/compatibility")) {
            return dialect == Dialect.FRESHRSS ? Said.text(200, "PASS") : Said.text(404, "");
        }
        if (!isKnown(exchange, fields, post)) {
            return Said.text(401, "Unauthorized!");
        }
        synchronized (state) {
            return api(what.replaceFirst("^/reader/api/0/", ""), fields);
        }
    }

    private Said logIn(List<Given> fields) {
        if (dialect == Dialect.FRESHRSS && !first(fields, "Email").matches("[0-9a-zA-Z_][0-9a-zA-Z_.@-]{0,38}")) {
            return Said.text(400, "Bad Request!");
        }
        boolean right = first(fields, "Email").equals(GreaderDouble.USER)
                && first(fields, "Passwd").equals(GreaderDouble.PASSWORD);
        return right ? Said.text(200, "SID=x\nLSID=null\nAuth=" + auth() + "\n") : Said.text(401, "Unauthorized!");
    }

    private String auth() {
        return GreaderDouble.USER + "/5e5a3e";
    }

    private String token() {
        return dialect.isMiniflux() ? auth() : dialect == Dialect.GENERIC ? "token" + generation : "5e5a3eZZZ";
    }

    /** Miniflux looks at the token alone where something is posted; FreshRSS does without. */
    private boolean isKnown(HttpExchange exchange, List<Given> fields, boolean post) {
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean logged = header.equals("GoogleLogin auth=" + auth());
        String given = first(fields, "T");
        boolean tokenFits =
                given.equals(token()) || dialect == Dialect.FRESHRSS && (given.isEmpty() || given.equals("x"));
        return post ? tokenFits && (logged || dialect.isMiniflux()) : logged;
    }

    private Said api(String what, List<Given> fields) {
        return switch (what) {
            case "token" -> Said.text(200, token() + "\n");
            case "subscription/list" -> asJson(fields, lists::subscriptions);
            case "tag/list" -> asJson(fields, lists::tags);
            case "stream/items/ids" -> asJson(fields, () -> ids(fields));
            case "stream/items/contents" -> contents(fields);
            case "edit-tag" -> editTag(fields);
            case "mark-all-as-read" -> markAll(fields);
            case "subscription/edit" -> subscribing.edit(values(fields));
            case "subscription/quickadd" -> subscribing.quickAdd(first(fields, "quickadd"));
            default -> dialect.isMiniflux() ? Said.json("[]") : Said.text(400, "Bad Request!");
        };
    }

    private interface Answer {
        Said said();
    }

    private Said asJson(List<Given> fields, Answer answer) {
        boolean asked = first(fields, "output").equals("json");
        return asked ? answer.said() : Said.text(dialect.isMiniflux() ? 400 : 501, "Not Implemented!");
    }

    private Said ids(List<Given> fields) {
        String stream = last(fields, "s");
        boolean miniflux = dialect.isMiniflux();
        if (miniflux && fields.stream().filter(field -> field.name.equals("s")).count() > 1) {
            return Said.text(500, "one stream");
        }
        if (miniflux && stream.contains("/label/")) {
            return Said.text(500, "no labels");
        }
        String without = last(fields, "xt");
        // Miniflux takes no notice of it.
        String only = miniflux ? "" : last(fields, "it");
        var all = new ArrayList<Long>();
        for (Map.Entry<Long, Held> item : state.items.entrySet()) {
            boolean in = isIn(stream, item.getValue()) && (only.isEmpty() || isIn(only, item.getValue()));
            if (in && (without.isEmpty() || !item.getValue().read)) {
                all.addFirst(item.getKey());
            }
        }
        return page(all, fields);
    }

    private boolean isIn(String stream, Held item) {
        if (stream.endsWith("/starred")) {
            return item.starred;
        }
        if (stream.endsWith("/state/com.google/read")) {
            // FreshRSS before June 2025 answers with all there is.
            return item.read || dialect == Dialect.FRESHRSS;
        }
        if (stream.startsWith("feed/")) {
            return item.feed.equals(stream);
        }
        String label = Stream.label(stream).orElse("");
        if (label.isEmpty()) {
            return true;
        }
        if (state.isFolder(label)) {
            return state.feeds.get(item.feed).label.equals(label);
        }
        // A label that it does not know is no label to FreshRSS.
        return item.labels.contains(label) || dialect == Dialect.FRESHRSS && !state.labels.contains(label);
    }

    private Said page(List<Long> all, List<Given> fields) {
        int wanted = number(first(fields, "n"), 20);
        int size = Math.min(wanted == 0 ? Integer.MAX_VALUE : wanted, Math.min(dialect.mostIds, state.mostIds));
        String from = first(fields, "c");
        if (state.ofOneDate) {
            // PostgreSQL sorts them as it comes, and the same way for the same question.
            Collections.shuffle(all, new Random(size * 31L + number(from, 0)));
        }
        int start = dialect.isMiniflux() ? number(from, 0) : behind(from, all);
        int end = (int) Math.min(all.size(), (long) start + size);
        List<Long> page = start >= all.size() ? List.of() : all.subList(start, end);
        boolean more = dialect.isMiniflux() ? end < all.size() : page.size() == size;
        String next = dialect.isMiniflux() ? Integer.toString(end) : page.isEmpty() ? "" : decimal(page.getLast());
        return Said.json("{\"itemRefs\":["
                + page.stream().map(id -> "{\"id\":\"" + decimal(id) + "\"}").collect(Collectors.joining(","))
                + "]" + (more && !page.isEmpty() ? ",\"continuation\":\"" + next + "\"" : "") + "}");
    }

    /** The first that is not newer counts as sent, whichever it is. What is no number is the beginning. */
    private static int behind(String from, List<Long> all) {
        if (!from.matches("-?[0-9]{1,20}")) {
            return 0;
        }
        long last = parse(from);
        return 1
                + (int) all.stream()
                        .filter(id -> Long.compareUnsigned(id, last) > 0)
                        .count();
    }

    /** Null is no place, and the list begins anew. */
    private static Long parse(String decimal) {
        if (!decimal.matches("-?[0-9]{1,20}")) {
            return null;
        }
        return decimal.startsWith("-") ? Long.valueOf(decimal) : Long.valueOf(Long.parseUnsignedLong(decimal));
    }

    /** Others write 64 bits with a sign. */
    private String decimal(long id) {
        return Long.toString(id);
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private Said contents(List<Given> fields) {
        if (dialect.isMiniflux() && !first(fields, "output").equals("json")) {
            return Said.text(400, "output");
        }
        List<Long> wanted = read(fields);
        if (dialect == Dialect.FRESHRSS && wanted.isEmpty()) {
            return Said.text(400, "Bad Request!");
        }
        String items = state.items.entrySet().stream()
                .filter(item -> wanted.contains(item.getKey()) && !state.feeds.get(item.getValue().feed).quiet)
                .map(item -> item(item.getKey(), item.getValue()))
                .collect(Collectors.joining(","));
        return dialect == Dialect.MINIFLUX_OLD && items.isEmpty()
                ? Said.text(400, "no such entries")
                : Said.json("{\"id\":\"user/-/state/com.google/reading-list\",\"items\":[" + items + "]}");
    }

    private String item(long id, Held item) {
        String body = "{\"content\":" + quoted("<p>" + item.text + "</p>") + "}";
        return "{\"id\":\"tag:google.com,2005:reader/item/" + "%016x".formatted(id) + "\",\"title\":"
                + quoted(lists.titled(item.title)) + ",\"published\":" + item.published
                + ",\"canonical\":[{\"href\":" + quoted(item.link) + "}],\"categories\":["
                + lists.categories(item).stream().map(RemoteAnswers::quoted).collect(Collectors.joining(","))
                + "],\"origin\":{\"streamId\":" + quoted(item.feed) + "},"
                + (dialect.isMiniflux() ? "\"summary\":" + body + ",\"content\":" + body : "\"summary\":" + body)
                + "}";
    }

    private List<Long> read(List<Given> fields) {
        var ids = new ArrayList<Long>();
        for (Given field : fields) {
            if (field.name.equals("i")) {
                ids.add(state.read(field.value));
            }
        }
        return ids;
    }

    private Said editTag(List<Given> fields) {
        List<Long> ids = read(fields);
        if (dialect.isMiniflux() && (ids.isEmpty() || ids.contains(null))) {
            return Said.text(400, "ids");
        }
        var tags = fields.stream()
                .filter(field -> field.name.equals("a") || field.name.equals("r"))
                .toList();
        if (dialect.isMiniflux() && tags.stream().anyMatch(tag -> tag.value.contains("/label/"))) {
            return Said.text(500, "no labels");
        }
        // PHP keeps the last field of a name.
        var heard = dialect == Dialect.FRESHRSS && tags.size() > 1 ? tags.subList(tags.size() - 1, tags.size()) : tags;
        for (Long id : ids) {
            Held item = id == null ? null : state.items.get(id);
            if (item != null) {
                heard.forEach(tag -> tag(item, tag));
            }
        }
        return Said.text(200, "OK");
    }

    private void tag(Held item, Given tag) {
        boolean given = tag.name.equals("a");
        if (tag.value.endsWith("/state/com.google/read")) {
            item.read = given;
        } else if (tag.value.endsWith("/starred")) {
            item.starred = given;
        } else {
            Stream.label(tag.value).ifPresent(label -> state.label(item, label, given));
        }
    }

    /** FreshRSS compares microseconds with the time of the crawl; Miniflux the published date. */
    private Said markAll(List<Given> fields) {
        String ts = first(fields, "ts");
        long until = ts.isEmpty() ? Long.MAX_VALUE : Long.parseLong(ts);
        long seconds = ts.length() >= 16 ? until / 1_000_000 : until;
        String stream = last(fields, "s");
        for (Held item : state.items.values()) {
            if (!isIn(stream, item)) {
                continue;
            }
            boolean before = dialect.isMiniflux() ? item.published <= seconds : item.crawled <= until;
            item.read |= ts.isEmpty() || before;
        }
        return Said.text(200, "OK");
    }

    /** PHP keeps the last of a name. */
    private static Map<String, String> values(List<Given> fields) {
        return fields.stream().collect(Collectors.toMap(Given::name, Given::value, (_, last) -> last));
    }

    private List<Given> fields(String encoded) {
        var fields = new ArrayList<Given>();
        for (String pair : encoded == null || encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            if (dialect == Dialect.FRESHRSS && fields.size() == FIELDS_PHP_TAKES) {
                break;
            }
            int equals = pair.indexOf('=');
            fields.add(new Given(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
        }
        return fields;
    }

    private static String first(List<Given> fields, String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .map(Given::value)
                .findFirst()
                .orElse("");
    }

    private static String last(List<Given> fields, String name) {
        return first(fields.reversed(), name);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
