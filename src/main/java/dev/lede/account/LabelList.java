package dev.lede.account;

import dev.lede.fetch.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of an account. Some servers say which of them are folders, and others do not. */
final class LabelList {
    private final JsonAnswer json;
    private final List<Label> labels = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private boolean isList;

    private LabelList(JsonAnswer json) {
        this.json = json;
    }

    static List<Label> read(Body body) throws RefusedException {
        return listed(body).labels;
    }

    /** The names of what the server says are labels, and no folders. */
    static Set<String> taken(Body body) throws RefusedException {
        return listed(body).taken;
    }

    private static LabelList listed(Body body) throws RefusedException {
        var lists = new ArrayList<LabelList>();
        JsonAnswer.read(body, json -> {
            var list = new LabelList(json);
            list.read();
            lists.add(list);
        });
        return lists.stream()
                .filter(list -> list.isList)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.NotAnApi()));
    }

    private void read() throws IOException {
        json.eachField(name -> {
            if (name.equals("tags")) {
                isList = true;
                json.eachElement(this::label);
            }
        });
    }

    private void label() throws IOException {
        var stream = new StringBuilder();
        var type = new StringBuilder();
        var unread = new StringBuilder();
        json.eachField(name -> {
            switch (name) {
                case "id" -> stream.append(json.text());
                case "type" -> type.append(json.text());
                case "unread_count" -> unread.append(json.text());
                default -> {}
            }
        });
        String name = Stream.label(stream.toString()).map(RemoteText::plain).orElse("");
        if (!name.isEmpty() && !type.toString().equals("folder")) {
            labels.add(new Label(stream.toString(), name, number(unread.toString())));
        }
        if (type.toString().equals("tag")) {
            taken.add(name);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
