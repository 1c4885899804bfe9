package dev.lede.feed;

import dev.lede.model.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other readers write when they hand their feeds over: OPML 1.0 and 2.0, whole or broken. Each folder around a feed
 * is a tag, and so is each part of its {@code category}: {@code "a,b"} as newsboat and its like write it, and OPML 2.0's
 * own {@code "/a/b"}.
 */
public final class Opml {
    private static final Set<String> BEGINNINGS = Set.of("opml", "head", "body", "outline");
    /** These name other lists, not feeds. */
    private static final Set<String> LISTS = Set.of("link", "include");

    private static final int MOST_FEEDS = 50_000;
    private static final int MOST_TAGS = 64;

    /** A folder that is open, by the depth at which it stands. */
    private record Folder(int depth, String name) {}

    private final XmlReader xml;
    private final List<Folder> folders = new ArrayList<>();
    private final List<Subscription> feeds = new ArrayList<>();
    private boolean isOpml;

    private Opml(XmlReader xml) {
        this.xml = xml;
    }

    /**
     * The feeds in the file's order, one for each time it names one; nothing where it is no OPML. Addresses are as they
     * were sent: a path or a command may be among them.
     */
    public static Optional<List<Subscription>> read(byte[] bytes, @Nullable String contentType) {
        var opml = new Opml(new XmlReader(FeedText.of(bytes, contentType), null));
        return opml.read() ? Optional.of(opml.feeds) : Optional.empty();
    }

    private boolean read() {
        boolean first = true;
        while (feeds.size() < MOST_FEEDS) {
            XmlReader.Event event = xml.next();
            if (event == XmlReader.Event.END_OF_FILE) {
                return isOpml;
            }
            if (event == XmlReader.Event.START) {
                String name = xml.localName().toLowerCase(Locale.ROOT);
                if (first && !BEGINNINGS.contains(name)) {
                    return false;
                }
                first = false;
                isOpml |= name.equals("opml");
                if (name.equals("outline")) {
                    outline();
                }
            }
        }
        return isOpml;
    }

    private void outline() {
        int depth = xml.depth();
        folders.removeIf(folder -> folder.depth >= depth);
        String address = address();
        String name = line("text", "title");
        if (address.isEmpty()) {
            if (folders.size() < MOST_TAGS) {
                folders.add(new Folder(depth, name));
            }
        } else {
            isOpml = true;
            feeds.add(subscription(address, name));
        }
    }

    /** newsboat and Liferea say beside or in the address by which command it is to be had. */
    private String address() {
        String address = line("xmlurl");
        if (address.isEmpty() && !LISTS.contains(line("type").toLowerCase(Locale.ROOT))) {
            address = line("url");
        }
        String filter = line("filtercmd");
        if (address.startsWith("|")) {
            return "exec:" + address.substring(1).strip();
        }
        return filter.isEmpty() || address.isEmpty() ? address : "filter:" + filter + ":" + address;
    }

    private Subscription subscription(String address, String name) {
        var words = new LinkedHashSet<String>();
        folders.forEach(folder -> words.add(folder.name));
        words.addAll(categories());
        boolean hidden = words.stream().anyMatch(word -> word.startsWith("!"));
        List<String> tags = words.stream()
                .filter(word -> !word.isEmpty() && !word.startsWith("!") && !word.startsWith("~"))
                .limit(MOST_TAGS)
                .toList();
        boolean named = !name.isEmpty() && !name.equals(address);
        return new Subscription(address, named ? name : null, tags, hidden, Map.of());
    }

    private List<String> categories() {
        var all = new ArrayList<String>();
        for (String category : line("category").split(",", MOST_TAGS)) {
            String name = category.strip();
            all.addAll(name.startsWith("/") ? List.of(name.substring(1).split("/", MOST_TAGS)) : List.of(name));
        }
        return all.stream().map(String::strip).toList();
    }

    private String line(String... attributes) {
        for (String attribute : attributes) {
            String value = xml.attribute(attribute);
            if (value != null && !value.isBlank()) {
                return WireText.line(value);
            }
        }
        return "";
    }
}
