package dev.lede.account;

import dev.lede.feed.ParsedEntry;
import dev.lede.fetch.Body;
import dev.lede.model.Enclosure;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries with their contents, in the server's order, which is not that of the request. */
final class ItemList {
    private static final int DIGITS = 18;
    /** FreshRSS puts one for each enclosure behind what the publisher wrote. */
    private static final Pattern PLAYER = Pattern.compile("<p class=\"enclosure-content\">"
            + "(?:<(?:audio|video) [^>]*+></(?:audio|video)>)? ?<a download=\"\" [^>]*+>💾</a></p>");

    private final JsonAnswer json;
    private final List<RemoteItem> items = new ArrayList<>();

    private ItemList(JsonAnswer json) {
        this.json = json;
    }

    static List<RemoteItem> read(Body body) throws RefusedException {
        var items = new ArrayList<RemoteItem>();
        JsonAnswer.read(body, json -> {
            var list = new ItemList(json);
            list.read();
            items.addAll(list.items);
        });
        return items;
    }

    private void read() throws IOException {
        json.eachField(name -> {
            if (name.equals("items")) {
                json.eachElement(this::item);
            }
        });
    }

    private static final class Draft {
        private String id = "";
        private String title = "";
        private String author = "";
        private String summary = "";
        private String content = "";
        private String stream = "";
        private String feedTitle = "";
        private @Nullable String link;
        private @Nullable Instant published;
        private final Set<String> categories = new LinkedHashSet<>();
        private final Set<String> labels = new LinkedHashSet<>();
        private final List<Enclosure> enclosures = new ArrayList<>();
    }

    private void item() throws IOException {
        var draft = new Draft();
        json.eachField(name -> field(name, draft));
        if (!draft.id.isEmpty()) {
            ItemId id = ItemId.read(draft.id);
            items.add(new RemoteItem(id, draft.stream, draft.feedTitle, entry(id, draft), draft.labels));
        }
    }

    private void field(String name, Draft draft) throws IOException {
        switch (name) {
            case "id" -> draft.id = json.text();
            case "title" -> draft.title = RemoteText.plain(json.text());
            case "author" -> draft.author = RemoteText.plain(json.text());
            case "published" -> draft.published = moment(json.text());
            case "summary" -> draft.summary = content();
            case "content" -> draft.content = content();
            case "canonical" -> json.eachElement(() -> link(draft, true));
            case "alternate" -> json.eachElement(() -> link(draft, false));
            case "categories" -> json.eachElement(() -> category(draft));
            case "enclosure" -> json.eachElement(() -> enclosure(draft));
            case "origin" -> origin(draft);
            default -> {}
        }
    }

    private static ParsedEntry entry(ItemId id, Draft draft) {
        return new ParsedEntry(
                id.text(),
                draft.title,
                draft.link,
                draft.author.isEmpty() ? null : draft.author,
                draft.published,
                null,
                null,
                null,
                draft.content.isEmpty() ? draft.summary : draft.content,
                ParsedEntry.ContentKind.HTML,
                null,
                null,
                null,
                null,
                false,
                List.copyOf(draft.categories),
                draft.enclosures,
                Map.of());
    }

    private static @Nullable Instant moment(String seconds) {
        boolean number = !seconds.isEmpty()
                && seconds.length() <= DIGITS
                && seconds.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        long value = number ? Long.parseLong(seconds) : 0;
        return value > 0 && value < 1L << 33 ? Instant.ofEpochSecond(value) : null;
    }

    private String content() throws IOException {
        var text = new StringBuilder();
        json.eachField(name -> {
            if (name.equals("content")) {
                text.append(json.text());
            }
        });
        return PLAYER.matcher(text).replaceAll("");
    }

    private void link(Draft draft, boolean better) throws IOException {
        json.eachField(name -> {
            if (name.equals("href") && (better || draft.link == null)) {
                String address = RemoteText.address(json.text());
                draft.link = address == null ? draft.link : address;
            }
        });
    }

    /** States, folders and labels stand here too; what is left is what the publisher calls it. */
    private void category(Draft draft) throws IOException {
        String name = RemoteText.plain(json.text());
        if (name.startsWith("user/")) {
            Stream.label(name).ifPresent(draft.labels::add);
        } else if (!name.isEmpty()) {
            draft.categories.add(name);
        }
    }

    /** FreshRSS names it {@code href}, and may write it as HTML does; Miniflux {@code url}. */
    private void enclosure(Draft draft) throws IOException {
        var url = new StringBuilder();
        var type = new StringBuilder();
        var length = new StringBuilder();
        json.eachField(name -> {
            switch (name) {
                case "href", "url" -> url.append(json.text());
                case "type" -> type.append(RemoteText.plain(json.text()));
                case "length" -> length.append(json.text());
                default -> {}
            }
        });
        String address = RemoteText.address(url.toString().replace("&amp;", "&"));
        if (address != null) {
            String said = length.toString();
            Long bytes = said.matches("[0-9]{1,18}") ? Long.valueOf(said) : null;
            draft.enclosures.add(new Enclosure(address, type.isEmpty() ? null : type.toString(), bytes));
        }
    }

    private void origin(Draft draft) throws IOException {
        json.eachField(name -> {
            switch (name) {
                case "streamId" -> draft.stream = json.text();
                case "title" -> draft.feedTitle = RemoteText.plain(json.text());
                default -> {}
            }
        });
    }
}
