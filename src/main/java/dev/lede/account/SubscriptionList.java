package dev.lede.account;

import dev.lede.fetch.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The feeds of an account with their folders. */
final class SubscriptionList {
    private final JsonAnswer json;
    private final List<RemoteFeed> feeds = new ArrayList<>();
    private boolean isList;

    private SubscriptionList(JsonAnswer json) {
        this.json = json;
    }

    static List<RemoteFeed> read(Body body) throws RefusedException {
        var feeds = new ArrayList<RemoteFeed>();
        var lists = new ArrayList<Boolean>();
        JsonAnswer.read(body, json -> {
            var list = new SubscriptionList(json);
            list.read();
            feeds.addAll(list.feeds);
            lists.add(list.isList);
        });
        if (!lists.contains(true)) {
            throw new RefusedException(new Refusal.NotAnApi());
        }
        return feeds;
    }

    private void read() throws IOException {
        json.eachField(name -> {
            if (name.equals("subscriptions")) {
                isList = true;
                json.eachElement(this::feed);
            }
        });
    }

    private static final class Draft {
        private String id = "";
        private String title = "";
        private String url = "";
        private String site = "";
        private final Set<String> labels = new LinkedHashSet<>();
    }

    private void feed() throws IOException {
        var draft = new Draft();
        json.eachField(name -> {
            switch (name) {
                case "id" -> draft.id = json.text();
                case "title" -> draft.title = RemoteText.ofFeed(json.text());
                case "url" -> draft.url = json.text();
                case "htmlUrl" -> draft.site = json.text();
                case "categories" -> json.eachElement(() -> category(draft));
                default -> {}
            }
        });
        if (!draft.id.isEmpty()) {
            feeds.add(new RemoteFeed(
                    draft.id,
                    draft.title,
                    RemoteText.address(draft.url),
                    RemoteText.address(draft.site),
                    List.copyOf(draft.labels)));
        }
    }

    private void category(Draft draft) throws IOException {
        var names = new ArrayList<String>();
        json.eachField(name -> {
            switch (name) {
                case "id" -> Stream.label(json.text()).ifPresent(names::addLast);
                case "label" -> names.addFirst(json.text());
                default -> {}
            }
        });
        names.stream()
                .map(RemoteText::plain)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .ifPresent(draft.labels::add);
    }
}
