package dev.lede.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lede.store.ExpectedState;
import dev.lede.text.Clean;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of {@code list --json}, of which an import needs the feed, the entry and its state. */
final class StateLines {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_TAGS = 200;
    private static final int LONGEST_ADDRESS = 4_096;

    private StateLines() {}

    /** @param feed the title of the feed, null where the line has none */
    record Line(@Nullable String feed, ExpectedState state) {}

    /**
     * Nothing where the object names no feed or no entry.
     *
     * @throws IOException where it is no JSON object
     */
    static Optional<Line> read(byte[] line, int length) throws IOException {
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            var fields = new Fields();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.take(name, json);
                json.skipChildren();
            }
            return fields.line();
        }
    }

    private static final class Fields {
        private @Nullable String feed;
        private @Nullable String address;
        private @Nullable String guid;
        private boolean unread = true;
        private boolean starred;
        private List<String> tags = List.of();

        void take(String name, JsonParser json) throws IOException {
            switch (name) {
                case "feed" -> feed = text(json);
                case "feedUrl" -> address = text(json);
                case "guid" -> guid = text(json);
                case "unread" -> unread = json.currentToken() != JsonToken.VALUE_FALSE;
                case "starred" -> starred = json.currentToken() == JsonToken.VALUE_TRUE;
                case "tags" -> tags = texts(json);
                default -> {}
            }
        }

        Optional<Line> line() {
            return address == null || guid == null || !isAddress(address)
                    ? Optional.empty()
                    : Optional.of(
                            new Line(feed, new ExpectedState(address.strip(), guid, null, unread, starred, tags)));
        }

        private static boolean isAddress(String text) {
            return !text.isBlank()
                    && text.length() <= LONGEST_ADDRESS
                    && text.chars().noneMatch(Character::isISOControl);
        }

        private static @Nullable String text(JsonParser json) throws IOException {
            return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
        }

        private static List<String> texts(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return List.of();
            }
            var all = new ArrayList<String>();
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                String text = text(json);
                String tag = text == null ? "" : Clean.line(text);
                if (!tag.isEmpty() && all.size() < MOST_TAGS) {
                    all.add(tag);
                }
                json.skipChildren();
            }
            return all;
        }
    }
}
