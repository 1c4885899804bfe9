package dev.lede.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the double's account holds; also what another client of it sees and changes. */
public final class RemoteState {
    /** The folder at FreshRSS of what is in none. */
    static final String NO_FOLDER = "Uncategorized";

    private static final int BYTES_OF_A_NAME = 191;

    final Map<String, Followed> feeds = new LinkedHashMap<>();
    final Map<Long, Held> items = new TreeMap<>(Comparator.comparing(Long::toUnsignedString, RemoteState::byLength));
    /** Also those that no entry bears. */
    final Set<String> labels = new LinkedHashSet<>();
    /** Also those that no feed is in. */
    final Set<String> folders = new LinkedHashSet<>();
    /** Whether all entries bear one date, among which a Miniflux has no order. */
    boolean ofOneDate;
    /** Of a page, where that is fewer than the dialect gives. */
    int mostIds = Integer.MAX_VALUE;

    private final Dialect dialect;
    private long nextItem;
    private int nextFeed = 1;
    private int nextPost = 1;
    private final Map<String, List<Post>> published = new HashMap<>();

    /** What a publisher has in a document, whoever follows it. */
    private record Post(String title, String link) {}

    RemoteState(Dialect dialect) {
        this.dialect = dialect;
        this.nextItem = dialect.firstId;
        if (dialect == Dialect.FRESHRSS) {
            folders.add(NO_FOLDER);
        }
    }

    private static int byLength(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    static final class Followed {
        String title = "";
        String url = "";
        String label = "";
        boolean quiet;
    }

    static final class Held {
        String feed = "";
        String title = "";
        String link = "";
        String text = "";
        long crawled;
        long published;
        boolean read;
        boolean starred;
        final Set<String> labels = new LinkedHashSet<>();
    }

    public synchronized String follow(String title, String label) {
        return follow(title, label, "http://127.0.0.1/" + nextFeed + ".rss");
    }

    /** Followed again, a feed has another stream, and what it still publishes other ids. */
    public synchronized String follow(String title, String label, String url) {
        var feed = new Followed();
        feed.title = title;
        feed.label = label;
        feed.url = url;
        String stream = "feed/" + nextFeed++;
        feeds.put(stream, feed);
        List.copyOf(published.getOrDefault(url, List.of())).forEach(post -> hold(stream, post));
        return stream;
    }

    /** The stream of a document; empty where it is not followed. */
    public synchronized String streamOf(String url) {
        return feeds.entrySet().stream()
                .filter(feed -> feed.getValue().url.equals(url))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    public synchronized String url(String stream) {
        return feeds.get(stream).url;
    }

    public synchronized String title(String stream) {
        return feeds.get(stream).title;
    }

    public synchronized String folder(String stream) {
        return feeds.get(stream).label;
    }

    /** As another client does it. */
    public synchronized void rename(String stream, String title) {
        feeds.get(stream).title = title;
    }

    public synchronized void move(String stream, String folder) {
        feeds.get(stream).label = folderFor(folder);
    }

    /** At FreshRSS no folder bears the name of a label: what is to go there goes to that of what is in none. */
    private String folderFor(String name) {
        if (dialect != Dialect.FRESHRSS) {
            return name;
        }
        String folder = labels.contains(name) ? NO_FOLDER : name;
        folders.add(folder);
        return folder;
    }

    /** As "show in its feed only" makes it in FreshRSS: listed among all by its ids, and nowhere else. */
    public synchronized void quieten(String stream, boolean quiet) {
        feeds.get(stream).quiet = quiet;
    }

    /** All servers drop the entries too, starred or not. */
    public synchronized void unfollow(String stream) {
        feeds.remove(stream);
        items.values().removeIf(item -> item.feed.equals(stream));
    }

    public synchronized ItemId arrive(String stream, String title) {
        var posts = published.computeIfAbsent(feeds.get(stream).url, url -> new ArrayList<>());
        var post = new Post(title, "http://127.0.0.1/post-" + nextPost++);
        posts.add(post);
        return hold(stream, post);
    }

    private ItemId hold(String stream, Post post) {
        var item = new Held();
        item.feed = stream;
        item.title = post.title;
        item.link = post.link;
        item.text = "Text of " + post.title;
        item.crawled = 1_795_467_000_000_000L + items.size();
        item.published = 1_795_000_000L + items.size();
        items.put(nextItem, item);
        return ItemId.of(nextItem++);
    }

    /** The publisher has changed it, and the server has seen that. */
    public synchronized void edit(ItemId id, String text) {
        held(id).text = text;
    }

    /** The server has thrown it away. */
    public synchronized void purge(ItemId id) {
        items.remove(number(id));
    }

    /** The ids of a title, as often as it is held. */
    public synchronized List<ItemId> titled(String title) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().title.equals(title))
                .map(item -> ItemId.of(item.getKey()))
                .toList();
    }

    public synchronized Map<ItemId, String> titles() {
        Map<ItemId, String> titles = new LinkedHashMap<>();
        items.forEach((id, item) -> titles.put(ItemId.of(id), item.title));
        return titles;
    }

    public synchronized List<String> streams() {
        return List.copyOf(feeds.keySet());
    }

    public synchronized void read(ItemId id, boolean read) {
        held(id).read = read;
    }

    public synchronized void star(ItemId id, boolean starred) {
        held(id).starred = starred;
    }

    public synchronized boolean isRead(ItemId id) {
        return held(id).read;
    }

    public synchronized boolean isStarred(ItemId id) {
        return held(id).starred;
    }

    public synchronized void label(ItemId id, String label, boolean given) {
        label(held(id), label, given);
    }

    /** No label is named as a folder is; one that FreshRSS has to cut it does not find again. */
    void label(Held item, String label, boolean given) {
        if (!given) {
            item.labels.remove(label);
        } else if (isTooLong(label)) {
            labels.add(label.substring(0, BYTES_OF_A_NAME / 3));
        } else if (!isFolder(label)) {
            labels.add(label);
            item.labels.add(label);
        }
    }

    private boolean isTooLong(String label) {
        return dialect == Dialect.FRESHRSS && label.getBytes(StandardCharsets.UTF_8).length > BYTES_OF_A_NAME;
    }

    boolean isFolder(String label) {
        return folders.contains(label) || feeds.values().stream().anyMatch(feed -> feed.label.equals(label));
    }

    public synchronized Set<String> labels(ItemId id) {
        return Set.copyOf(held(id).labels);
    }

    /** Takes it off all entries. */
    public synchronized void forgetLabel(String label) {
        labels.remove(label);
        items.values().forEach(item -> item.labels.remove(label));
    }

    private Held held(ItemId id) {
        Held held = items.get(number(id));
        if (held == null) {
            throw new IllegalArgumentException("the server has no " + id);
        }
        return held;
    }

    static long number(ItemId id) {
        return Long.parseUnsignedLong(id.text().substring(id.text().lastIndexOf('/') + 1), 16);
    }

    /** As one client writes an id and this server reads it; null where it reads none. */
    Long read(String written) {
        if (written.startsWith("tag:")) {
            return Long.parseUnsignedLong(written.substring(written.lastIndexOf('/') + 1), 16);
        }
        boolean hex = dialect == Dialect.MINIFLUX_OLD || written.length() == 16 && dialect == Dialect.MINIFLUX;
        try {
            return hex ? Long.valueOf(Long.parseUnsignedLong(written, 16)) : Long.valueOf(Long.parseLong(written));
        } catch (NumberFormatException garbage) {
            return null;
        }
    }
}
