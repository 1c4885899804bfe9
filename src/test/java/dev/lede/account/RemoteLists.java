package dev.lede.account;

import dev.lede.account.GreaderDouble.Said;
import dev.lede.account.RemoteState.Followed;
import dev.lede.account.RemoteState.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The feeds, folders and labels of the double. */
final class RemoteLists {
    private final Dialect dialect;
    private final RemoteState state;

    RemoteLists(Dialect dialect, RemoteState state) {
        this.dialect = dialect;
        this.state = state;
    }

    Said subscriptions() {
        return Said.json("{\"subscriptions\":["
                + state.feeds.entrySet().stream()
                        .filter(feed -> !feed.getValue().quiet)
                        .map(this::subscription)
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private String subscription(Map.Entry<String, Followed> feed) {
        String label = feed.getValue().label;
        return "{\"id\":" + RemoteAnswers.quoted(feed.getKey()) + ",\"title\":"
                + RemoteAnswers.quoted(titledFeed(feed.getValue().title))
                + ",\"url\":" + RemoteAnswers.quoted(feed.getValue().url)
                + ",\"htmlUrl\":\"http://127.0.0.1/\",\"categories\":["
                + (label.isEmpty()
                        ? ""
                        : "{\"id\":" + RemoteAnswers.quoted(user() + "label/" + label) + ",\"label\":"
                                + RemoteAnswers.quoted(label) + "}")
                + "]}";
    }

    /** The generic one does not tell folders from labels. */
    Said tags() {
        var tags = new ArrayList<String>();
        tags.add("{\"id\":\"" + user() + "state/com.google/starred\"}");
        var folders = new TreeSet<>(state.folders);
        state.feeds.values().stream()
                .map(feed -> feed.label)
                .filter(label -> !label.isEmpty())
                .forEach(folders::add);
        folders.forEach(folder -> tags.add(tag(folder, "folder")));
        state.labels.forEach(label -> tags.add(tag(label, "tag")));
        return Said.json("{\"tags\":[" + String.join(",", tags) + "]}");
    }

    private String tag(String label, String type) {
        String typed = dialect == Dialect.GENERIC ? "" : ",\"type\":" + RemoteAnswers.quoted(type);
        boolean counted = dialect == Dialect.FRESHRSS && type.equals("tag");
        String unread = counted ? ",\"unread_count\":" + unread(label) : "";
        return "{\"id\":" + RemoteAnswers.quoted(user() + "label/" + label) + typed + unread + "}";
    }

    private long unread(String label) {
        return state.items.values().stream()
                .filter(item -> !item.read && item.labels.contains(label))
                .count();
    }

    /** What one entry bears, besides the state of all; the generic one does not tell its labels. */
    List<String> categories(Held item) {
        String folder = state.feeds.get(item.feed).label;
        var categories = new ArrayList<>(List.of(user() + "state/com.google/reading-list"));
        if (!folder.isEmpty()) {
            categories.add(user() + "label/" + folder);
        }
        if (dialect != Dialect.GENERIC) {
            item.labels.forEach(label -> categories.add(user() + "label/" + label));
        }
        return categories;
    }

    String user() {
        return dialect.isMiniflux() ? "user/1/" : "user/-/";
    }

    /** FreshRSS widens more of a feed's title than of an entry's. */
    private String titledFeed(String title) {
        return dialect == Dialect.FRESHRSS
                ? titled(title)
                        .replace('?', '？')
                        .replace('\\', '＼')
                        .replace('/', '／')
                        .replace(',', '，')
                        .replace(';', '；')
                : title;
    }

    String titled(String title) {
        return dialect == Dialect.FRESHRSS
                ? title.replace('&', '＆').replace('<', '＜').replace('>', '＞')
                : title;
    }
}
