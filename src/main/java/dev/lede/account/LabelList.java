package dev.lede.account;

import dev.lede.fetch.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of an account. Some servers say which of them are folders, and others do not. */
final class LabelList {
    private final JsonAnswer json;
    private final List<Label> labels = new ArrayList<>();
    private boolean isList;

    private LabelList(JsonAnswer json) {
        this.json = json;
    }

    static List<Label> read(Body body) throws RefusedException {
        var labels = new ArrayList<Label>();
        var lists = new ArrayList<Boolean>();
        JsonAnswer.read(body, json -> {
            var list = new LabelList(json);
            list.read();
            labels.addAll(list.labels);
            lists.add(list.isList);
        });
        if (!lists.contains(true)) {
            throw new RefusedException(new Refusal.NotAnApi());
        }
        return labels;
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
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
